package academy.aligned.care.protocol;

import java.util.List;

/** The practice's own templates; the platform's come as a file. */
public record OwnProtocols(List<Protocol> protocols) {}
