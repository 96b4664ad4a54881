import net from "node:net";

/**
 * Tries to listen: the port if that works, else the system's word for what is in the way, such as EADDRINUSE.
 * Port 0 asks the system for any free one.
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<{ port: number, obstacle?: undefined } | { port?: undefined, obstacle: string }>}
 */
export function tryPort(port, host = "127.0.0.1") {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once("error", (error) =>
      resolve({ obstacle: "code" in error ? String(error.code) : error.message }),
    );
    probe.listen({ port, host }, () => {
      const address = probe.address();
      const given = typeof address === "object" && address ? address.port : port;
      probe.close(() => resolve({ port: given }));
    });
  });
}
