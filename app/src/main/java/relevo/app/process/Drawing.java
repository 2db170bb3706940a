package relevo.app.process;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Lays the places and ways out from top to bottom, with Eclipse ELK. */
final class Drawing {
    private static final double WIDTH = 190;
    private static final double NARROW = 140;
    private static final double HEIGHT = 44;
    private static final double GAP = 18;

    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final Map<Place, ElkNode> nodes = new EnumMap<>(Place.class);
    private final Map<Way, ElkEdge> edges = new java.util.LinkedHashMap<>();

    Layout layout() {
        graph.setProperty(CoreOptions.ALGORITHM, "org.eclipse.elk.layered");
        graph.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, GAP);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, GAP + 6);
        for (Place place : Place.values()) {
            nodes.put(place, node(place));
        }
        Way.ALL.forEach(way -> edges.put(way, edge(way)));
        new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
        return new Layout((int) Math.ceil(graph.getWidth()), (int) Math.ceil(graph.getHeight()), boxes(), lines());
    }

    /** What leads back is laid out the other way round, so that everything else reads downwards. */
    private ElkEdge edge(Way way) {
        return way.back()
                ? ElkGraphUtil.createSimpleEdge(nodes.get(way.to()), nodes.get(way.from()))
                : ElkGraphUtil.createSimpleEdge(nodes.get(way.from()), nodes.get(way.to()));
    }

    private ElkNode node(Place place) {
        ElkNode node = ElkGraphUtil.createNode(graph);
        boolean beside = place == Place.COMPLETED || place == Place.WITHDRAWN;
        node.setDimensions(beside ? NARROW : WIDTH, HEIGHT);
        return node;
    }

    private Map<Place, Layout.Box> boxes() {
        Map<Place, Layout.Box> boxes = new EnumMap<>(Place.class);
        nodes.forEach((place, node) ->
                boxes.put(place, new Layout.Box(node.getX(), node.getY(), node.getWidth(), node.getHeight())));
        return boxes;
    }

    private List<Layout.Line> lines() {
        List<Layout.Line> lines = new ArrayList<>();
        edges.forEach((way, edge) ->
                lines.add(new Layout.Line(path(way, edge.getSections().getFirst()), way.back())));
        return lines;
    }

    /** From where the way begins to where it leads. */
    private static String path(Way way, ElkEdgeSection section) {
        List<String> points = new ArrayList<>();
        points.add(point(section.getStartX(), section.getStartY()));
        section.getBendPoints().forEach(bend -> points.add(point(bend.getX(), bend.getY())));
        points.add(point(section.getEndX(), section.getEndY()));
        return "M" + String.join("L", way.back() ? points.reversed() : points);
    }

    private static String point(double x, double y) {
        return String.format(Locale.ROOT, "%.1f %.1f", x, y);
    }
}
