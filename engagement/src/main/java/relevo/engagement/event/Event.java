package relevo.engagement.event;

/** Something that happened to a tenant. */
public sealed interface Event
        permits TenantEvent, RequestEvent, ServiceEvent, WaiverEvent, NoteEvent, MessageEvent, CustodyEvent {}
