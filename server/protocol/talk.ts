/** How the server asks the author: our own client shows lists and has something to write in, others show messages. */
import { type Connection, MessageType, ShowMessageRequest } from "vscode-languageserver";
import type { Answer, ChoiceQuestion, Talk } from "../features/who-is-missing/talk";
import { ChooseRequest, WriteRequest } from "./messages";

/** More than a message with buttons can hold. */
const mostButtons = 9;

/** @param isOurs our client knows our own requests */
export function talkWith(connection: Connection, isOurs: boolean): Talk {
  const tell = (message: string) => connection.window.showInformationMessage(message);
  if (!isOurs) return { mostChoices: mostButtons, choose: (question) => chooseByMessage(connection, question), tell };
  return {
    mostChoices: Number.POSITIVE_INFINITY,
    choose: async (question) => (await connection.sendRequest(ChooseRequest, question)) ?? undefined,
    write: async (question) => (await connection.sendRequest(WriteRequest, question)) ?? undefined,
    tell,
  };
}

/** Any client can show a message with buttons, which are known by what stands on them. */
async function chooseByMessage(connection: Connection, question: ChoiceQuestion): Promise<Answer> {
  const { title, step, steps, choices } = question;
  const number = step === undefined || steps === undefined || steps < 2 ? "" : ` (${step}/${steps})`;
  const buttons = choices.map(({ id, label, description }, index) => {
    const isAlone = choices.every((other, at) => at === index || other.label !== label);
    return { id, title: isAlone || description === undefined ? label : `${label} (${description})` };
  });
  const chosen = await connection.sendRequest(ShowMessageRequest.type, {
    type: MessageType.Info,
    message: `${title}${number}`,
    actions: buttons.map((button) => ({ title: button.title })),
  });
  const button = buttons.find((one) => one.title === chosen?.title);
  return button && { value: button.id };
}
