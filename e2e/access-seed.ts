/** Makes the people, agencies and firms of the matrix, and prints their ids. Run by access-people.ts. */
import { randomUUID } from "node:crypto";
import { hashPassword } from "better-auth/crypto";
import type { Role as AgencyRole } from "@/lib/domain/access/agency-acts";
import { getDatabase } from "@/lib/server/database";
import { newAgency, newMember, newPerson } from "@/lib/testing/agency";
import { newMarkedFirm } from "@/lib/testing/marked-firm";

const [password = "", marker = ""] = process.argv.slice(2);
const hash = await hashPassword(password);

async function withPassword<Person extends { userId: string }>(made: Promise<Person>): Promise<Person> {
  const person = await made;
  const { userId } = person;
  await getDatabase().account.create({
    data: { id: randomUUID(), accountId: userId, providerId: "credential", userId, password: hash },
  });
  return person;
}
const member = (agencyId: string, ...roles: AgencyRole[]) => withPassword(newMember(agencyId, roles));
const keepList = async (agencyId: string, userId: string) => {
  const text = `name\n${marker} client\n`;
  const expiresAt = new Date(Date.now() + 86_400_000);
  const data = { agencyId, userId, fileName: "clients.csv", text, encoding: "utf-8", expiresAt };
  return (await getDatabase().clientImport.create({ data, select: { id: true } })).id;
};

const [own, foreign, other] = [
  await newAgency("Own"),
  await newAgency(`${marker} agency`),
  await newAgency("Other"),
];
const [stranger, person, owner] = [
  await withPassword(newPerson()),
  await withPassword(newPerson()),
  await newPerson(),
];
const [counsellor, colleague, manager, administrator, outsider, foreigner] = [
  await member(own.id, "counsellor"),
  await member(own.id, "counsellor"),
  await member(own.id, "manager"),
  await member(own.id, "administrator"),
  await member(other.id, "counsellor", "manager", "administrator"),
  await newMember(foreign.id, ["counsellor", "administrator"]),
];
const ties = {
  userId: person.userId,
  agencyId: own.id,
  counsellorId: counsellor.membershipId,
  noteBy: counsellor.userId,
};
const foreignTies = {
  userId: owner.userId,
  agencyId: foreign.id,
  counsellorId: foreigner.membershipId,
  noteBy: foreigner.userId,
};
const firms = {
  own: await newMarkedFirm(`${marker}-own`, ties),
  withdrawn: await newMarkedFirm(`${marker}-withdrawn`, { ...ties, isWithdrawn: true }),
  foreign: await newMarkedFirm(`${marker}-foreign`, foreignTies),
};
const agencies = {
  own: {
    id: own.id,
    memberId: colleague.membershipId,
    listId: await keepList(own.id, counsellor.userId),
  },
  foreign: {
    id: foreign.id,
    memberId: foreigner.membershipId,
    listId: await keepList(foreign.id, foreigner.userId),
  },
};
const emails = Object.fromEntries(
  Object.entries({ stranger, person, counsellor, colleague, manager, administrator, outsider }).map(
    ([role, { email }]) => [role, email],
  ),
);
console.log(JSON.stringify({ firms, agencies, emails }));
await getDatabase().$disconnect();
