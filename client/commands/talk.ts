import { type CancellationToken, QuickInputButtons, type QuickPickItem, QuickPickItemKind, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  type Answer,
  type ChoiceQuestion,
  ChooseRequest,
  type TextQuestion,
  WriteRequest,
} from "../../server/protocol/messages";

type Given = Exclude<Answer, undefined> | null;

/** Shows the questions of the server: lists to choose from, and a line to write in. */
export function answerQuestions(client: BaseLanguageClient): void {
  client.onRequest(ChooseRequest, choose);
  client.onRequest(WriteRequest, write);
}

function choose(question: ChoiceQuestion, cancellation: CancellationToken): Promise<Given> {
  const pick = window.createQuickPick<QuickPickItem & { readonly id?: string }>();
  pick.items = question.choices.flatMap(({ id, label, description, detail, group }, index) => {
    const item = { id, label, ...(description && { description }), ...(detail && { detail }) };
    const isFirst = group !== undefined && group !== question.choices[index - 1]?.group;
    return isFirst ? [{ label: group, kind: QuickPickItemKind.Separator }, item] : [item];
  });
  pick.placeholder = question.prompt;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  return show(pick, question, cancellation, (question.step ?? 1) > 1, () => {
    const id = pick.selectedItems[0]?.id;
    return id === undefined ? undefined : { value: id };
  });
}

function write(question: TextQuestion, cancellation: CancellationToken): Promise<Given> {
  const box = window.createInputBox();
  box.prompt = question.prompt;
  box.onDidChangeValue(() => {
    box.validationMessage = undefined;
  });
  return show(box, question, cancellation, true, () => {
    const value = box.value.trim();
    if (value !== "") return { value };
    box.validationMessage = question.needed;
    return undefined;
  });
}

type Input = ReturnType<typeof window.createInputBox> | ReturnType<typeof window.createQuickPick>;

/** @param accepted the answer when Enter is pressed; undefined where that is none */
function show(
  input: Input,
  { title, step, steps }: ChoiceQuestion | TextQuestion,
  cancellation: CancellationToken,
  canGoBack: boolean,
  accepted: () => Given | undefined,
): Promise<Given> {
  input.title = title;
  if (step !== undefined && steps !== undefined && steps > 1) {
    input.step = step;
    input.totalSteps = steps;
  }
  // Somebody may look something up meanwhile.
  input.ignoreFocusOut = true;
  return new Promise((resolve) => {
    const answer = (given: Given | undefined) => {
      if (given === undefined) return;
      resolve(given);
      input.dispose();
    };
    if (canGoBack) input.buttons = [QuickInputButtons.Back];
    input.onDidAccept(() => answer(accepted()));
    input.onDidTriggerButton(() => answer("back"));
    input.onDidHide(() => answer(null));
    cancellation.onCancellationRequested(() => answer(null));
    input.show();
  });
}
