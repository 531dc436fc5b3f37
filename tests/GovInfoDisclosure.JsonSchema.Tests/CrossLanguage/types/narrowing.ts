// What a program does with the types, whether published or generated: "report-types" is either.
import type { AnnualReport, AnnualReport2021, ApplicantFigures } from "report-types";

export function overdue(report: AnnualReport): ApplicantFigures {
  // @ts-expect-error: before the edition is known, the row may be a group.
  report.requests.outcomes.other.feeOverdue.total;
  switch (report.edition) {
    case "2019":
      // @ts-expect-error: the form of 2019 has no such row.
      report.requests.outcomes.other.feeOverdue;
      return report.requests.outcomes.other;
    case "2021":
      // @ts-expect-error: the form of 2021 has no such row.
      report.proactiveDisclosure.procurement;
      return report.requests.outcomes.other.feeOverdue;
    default:
      return report satisfies never;
  }
}

export function newRequests(report: AnnualReport2021): number {
  // @ts-expect-error: a blank cell is null, not a number.
  const blank: number = report.requests.newlyReceived.total;
  return report.requests.newlyReceived.total ?? blank;
}

// @ts-expect-error: there is no such edition.
export const edition: AnnualReport["edition"] = "2020";

// @ts-expect-error: every cell must be there.
export const row: ApplicantFigures = { naturalPersons: 1, total: 1 };
