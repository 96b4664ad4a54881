import net from "node:net";

/**
 * The port if nobody listens on it, else null. Port 0 asks the system for any free one.
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number | null>}
 */
export function tryPort(port, host = "127.0.0.1") {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once("error", () => resolve(null));
    probe.listen({ port, host }, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : null));
    });
  });
}
