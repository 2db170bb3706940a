package relevo.bench.writing;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import javax.net.SocketFactory;

/**
 * Counts at the sockets what a side says to PostgreSQL, whatever library says it. The driver makes it, by its parameter
 * {@code socketFactory}.
 */
public final class Wire extends SocketFactory {
    private static final Map<String, Counters> SIDES = new ConcurrentHashMap<>();

    private final Counters counters;

    /** Called by the driver with the side's name. */
    public Wire(String side) {
        this.counters = SIDES.computeIfAbsent(side, _ -> new Counters());
    }

    /** The parameters of an address whose connections are counted. */
    static String parameters(String side) {
        return "socketFactory=" + Wire.class.getName() + "&socketFactoryArg=" + side;
    }

    static Traffic soFar(String side) {
        var counters = SIDES.computeIfAbsent(side, _ -> new Counters());
        return new Traffic(counters.statements.sum(), counters.roundTrips.sum());
    }

    @Override
    public Socket createSocket() {
        return new Counted(counters);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(new java.net.InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(new java.net.InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        return createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        return createSocket(host, port);
    }

    private Socket connected(java.net.InetSocketAddress address) throws IOException {
        var socket = createSocket();
        socket.connect(address);
        return socket;
    }

    /** What a side has said so far. */
    record Traffic(long statements, long roundTrips) {
        Traffic since(Traffic before) {
            return new Traffic(statements - before.statements, roundTrips - before.roundTrips);
        }
    }

    private record Counters(LongAdder statements, LongAdder roundTrips) {
        Counters() {
            this(new LongAdder(), new LongAdder());
        }
    }

    /** A connection; an answer waited for after something was said is a round trip. */
    private static final class Counted extends Socket {
        private final Counters counters;
        private final Dialogue dialogue;
        private boolean said;

        Counted(Counters counters) {
            this.counters = counters;
            this.dialogue = new Dialogue(counters.statements);
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return new FilterInputStream(super.getInputStream()) {
                @Override
                public int read() throws IOException {
                    listen();
                    return super.read();
                }

                @Override
                public int read(byte[] into, int from, int length) throws IOException {
                    listen();
                    return super.read(into, from, length);
                }
            };
        }

        @Override
        public OutputStream getOutputStream() throws IOException {
            return new FilterOutputStream(super.getOutputStream()) {
                @Override
                public void write(int single) throws IOException {
                    write(new byte[] {(byte) single}, 0, 1);
                }

                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    said = true;
                    dialogue.said(bytes, from, length);
                    out.write(bytes, from, length);
                }
            };
        }

        private void listen() {
            if (said) {
                said = false;
                counters.roundTrips.increment();
            }
        }
    }
}
