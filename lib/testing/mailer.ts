/**
 * Sends the mail that waits, as one of several servers would, until there is none.
 * A program of its own: node --conditions=react-server --import tsx lib/testing/mailer.ts
 */
import { deliverWaiting } from "@/lib/server/mail/deliver";

void deliverWaiting().then(() => process.exit(0));
