/** A day on which the rules of items changed. */
export interface ItemChanges {
  day: string;
  itemCodes: readonly string[];
}

interface Training {
  on: string;
  /** Empty: all items. */
  itemCodes: readonly string[];
}

export interface Due {
  itemCode: string;
  changedOn: string;
  trainedOn: string;
}

/**
 * Items that somebody was trained on and whose rules have changed since. Of what they were never trained on nothing is
 * said here: the page of the person says that.
 * @param itemCodes what the account takes in
 * @param changes up to today
 */
export function trainingDue(
  itemCodes: readonly string[],
  training: readonly Training[],
  changes: readonly ItemChanges[],
): Due[] {
  return itemCodes.flatMap((itemCode) => {
    const concerning = training.filter(
      (one) => one.itemCodes.length === 0 || one.itemCodes.includes(itemCode),
    );
    const trainedOn = concerning
      .map(({ on }) => on)
      .toSorted()
      .at(-1);
    if (trainedOn === undefined) return [];
    const changed = changes.filter(
      ({ day, itemCodes: codes }) => day > trainedOn && codes.includes(itemCode),
    );
    const changedOn = changed
      .map(({ day }) => day)
      .toSorted()
      .at(-1);
    return changedOn === undefined ? [] : [{ itemCode, changedOn, trainedOn }];
  });
}
