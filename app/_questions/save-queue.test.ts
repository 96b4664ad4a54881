import { describe, expect, it } from "vitest";
import type { Answer } from "@/lib/domain/assessment/answer";
import { type AnswerChange, mergeChanges, type StandingAnswer } from "@/lib/domain/assessment/merge-changes";
import { SaveQueue } from "./save-queue";
import { type Storage, WaitingAnswers } from "./waiting-answers";

/** A server that decides as the real one does, and whose network can fail before or after it has stored. */
class Server {
  readonly standing: Record<string, StandingAnswer> = {};
  readonly seen: Record<string, number> = {};
  revision = 0;
  network: "works" | "down" | "answers get lost" | "closed" = "works";
  received = 0;

  send = async (changes: readonly AnswerChange[]) => {
    if (this.network === "down") return "unreachable";
    if (this.network === "closed") return "closed";
    this.received += changes.length;
    const outcomes = this.store(changes);
    return this.network === "answers get lost" ? "unreachable" : outcomes;
  };

  store(changes: readonly AnswerChange[]) {
    const merge = mergeChanges(this, changes);
    this.revision = merge.revision;
    for (const { questionId, value, revision } of merge.answers)
      this.standing[questionId] = { value, revision };
    for (const { changeId, revision } of merge.changes) this.seen[changeId] = revision;
    return merge.outcomes;
  }

  answerElsewhere(questionId: string, value: Answer) {
    const base = this.standing[questionId]?.revision ?? 0;
    this.store([{ changeId: `elsewhere ${this.revision}`, questionId, value, base }]);
  }

  get answers() {
    return Object.fromEntries(Object.entries(this.standing).map(([id, { value }]) => [id, value]));
  }
}

class Device implements Storage {
  private readonly kept = new Map<string, string>();
  getItem = (key: string) => this.kept.get(key) ?? null;
  setItem = (key: string, value: string) => void this.kept.set(key, value);
  removeItem = (key: string) => void this.kept.delete(key);
  get isEmpty() {
    return this.kept.size === 0;
  }
}

let ids = 0;
function openPage(server: Server, device: Storage | null) {
  const later: (() => void)[] = [];
  const revisions = Object.fromEntries(
    Object.entries(server.standing).map(([id, { revision }]) => [id, revision]),
  );
  const queue = new SaveQueue(new WaitingAnswers("waiting", device), revisions, {
    send: server.send,
    isOnline: () => server.network !== "down",
    createId: () => `change ${++ids}`,
    wait: (_, callback) => {
      later.push(callback);
      return () => later.splice(0);
    },
  });
  return { queue, later };
}

describe("An answer", () => {
  it("is saved when it is given, and nothing of it stays on the device", async () => {
    const [server, device] = [new Server(), new Device()];
    const { queue } = openPage(server, device);
    queue.put("size", 12);
    expect(queue.getState()).toMatchObject({ phase: "saving", waiting: 1 });
    await queue.flush();
    expect(queue.getState()).toMatchObject({ phase: "saved", waiting: 0 });
    expect(server.answers).toEqual({ size: 12 });
    expect(device.isEmpty).toBe(true);
  });

  it("is sent although nothing waited before", async () => {
    const server = new Server();
    const { queue } = openPage(server, new Device());
    expect(await queue.flush()).toBe(true);
    queue.put("size", 12);
    expect(await queue.flush()).toBe(true);
    expect(server.answers).toEqual({ size: 12 });
  });

  it("waits without a network, is counted, and is sent when the network returns", async () => {
    const [server, device] = [new Server(), new Device()];
    const { queue } = openPage(server, device);
    server.network = "down";
    queue.put("size", 12);
    queue.put("offering", "goods");
    await queue.flush();
    expect(queue.getState()).toMatchObject({ phase: "offline", waiting: 2 });
    server.network = "works";
    await queue.flush();
    expect(queue.getState()).toMatchObject({ phase: "saved", waiting: 0 });
    expect(server.answers).toEqual({ size: 12, offering: "goods" });
  });

  it("is tried again by itself", async () => {
    const server = new Server();
    const { queue, later } = openPage(server, new Device());
    server.network = "answers get lost";
    queue.put("size", 12);
    await queue.flush();
    expect(queue.getState().phase).toBe("unreachable");
    expect(later).toHaveLength(1);
  });

  it("that was given without a network is sent from the next page", async () => {
    const [server, device] = [new Server(), new Device()];
    server.network = "down";
    openPage(server, device).queue.put("size", 12);
    server.network = "works";
    const { queue } = openPage(server, device);
    expect(queue.listWaiting()).toEqual([["size", 12]]);
    await queue.flush();
    expect(server.answers).toEqual({ size: 12 });
  });

  it("is stored once, although its acknowledgement was lost and it was changed since", async () => {
    const [server, device] = [new Server(), new Device()];
    const { queue } = openPage(server, device);
    server.network = "answers get lost";
    queue.put("size", 12);
    await queue.flush();
    queue.put("size", 13);
    queue.put("size", 14);
    server.network = "works";
    await queue.flush();
    expect(server.answers).toEqual({ size: 14 });
    expect(server.revision).toBe(2);
    expect(queue.getState().phase).toBe("saved");
  });

  it("given while another of the same question is on its way follows it", async () => {
    const server = new Server();
    const { queue } = openPage(server, new Device());
    queue.put("size", 1);
    const flushed = queue.flush();
    queue.put("size", 2);
    await flushed;
    expect(server.answers).toEqual({ size: 2 });
  });

  it("from two tabs of one device is neither lost nor doubled", async () => {
    const [server, device] = [new Server(), new Device()];
    const [one, two] = [openPage(server, device).queue, openPage(server, device).queue];
    one.put("size", 12);
    two.put("offering", "goods");
    await Promise.all([one.flush(), two.flush()]);
    expect(server.answers).toEqual({ size: 12, offering: "goods" });
    expect(server.revision).toBe(2);
    expect(device.isEmpty).toBe(true);
  });

  it("that was changed elsewhere is shown with the other, and the reader keeps one", async () => {
    const server = new Server();
    const { queue } = openPage(server, new Device());
    server.answerElsewhere("size", 5);
    queue.put("size", 12);
    await queue.flush();
    expect(queue.getState()).toMatchObject({
      phase: "conflict",
      waiting: 0,
      conflicts: { size: { mine: 12, theirs: 5 } },
    });
    expect(server.answers).toEqual({ size: 5 });
    queue.keepMine("size");
    await queue.flush();
    expect(server.answers).toEqual({ size: 12 });
    expect(queue.getState().conflicts).toEqual({});
  });

  it("given elsewhere can be taken", async () => {
    const [server, device] = [new Server(), new Device()];
    const { queue } = openPage(server, device);
    server.answerElsewhere("size", 5);
    queue.put("size", 12);
    await queue.flush();
    expect(queue.takeTheirs("size")).toBe(5);
    expect(device.isEmpty).toBe(true);
    queue.put("size", 6);
    await queue.flush();
    expect(server.answers).toEqual({ size: 6 });
  });

  it("in conflict is still there when the page is opened again", async () => {
    const [server, device] = [new Server(), new Device()];
    const { queue } = openPage(server, device);
    server.answerElsewhere("size", 5);
    queue.put("size", 12);
    await queue.flush();
    expect(openPage(server, device).queue.getState().conflicts).toEqual({ size: { mine: 12, theirs: 5 } });
  });

  it("stays on the device when the link opens nothing any more", async () => {
    const [server, device] = [new Server(), new Device()];
    const { queue, later } = openPage(server, device);
    server.network = "closed";
    queue.put("size", 12);
    await queue.flush();
    expect(queue.getState()).toMatchObject({ phase: "closed", waiting: 1 });
    expect(later).toHaveLength(0);
    server.network = "works";
    await openPage(server, device).queue.flush();
    expect(server.answers).toEqual({ size: 12 });
  });

  it("waits in the page where the browser stores nothing", async () => {
    const server = new Server();
    const { queue } = openPage(server, null);
    server.network = "down";
    queue.put("size", 12);
    await queue.flush();
    expect(queue.getState().waiting).toBe(1);
    server.network = "works";
    await queue.flush();
    expect(server.answers).toEqual({ size: 12 });
  });
});
