using System.Collections.Immutable;
using GovInfoDisclosure.Diagnostics;

namespace GovInfoDisclosure;

/// <summary>The catalogue of rules: what each is called, how much it weighs and how it speaks.</summary>
public static class Rules
{
    /// <summary>GID101: the medium cannot be read as a report at all.</summary>
    public static Rule MediumNotReadable => ReadingRules.MediumNotReadable;

    /// <summary>GID102: a section of the form is missing.</summary>
    public static Rule SectionMissing => ReadingRules.SectionMissing;

    /// <summary>GID103: a table of the form is missing.</summary>
    public static Rule TableMissing => ReadingRules.TableMissing;

    /// <summary>GID104: the label of a row or column was not found, or the reading is ambiguous; the cells stay blank.</summary>
    public static Rule LabelNotFound => ReadingRules.LabelNotFound;

    /// <summary>GID105: something was normalised or guessed while reading.</summary>
    public static Rule Normalized => ReadingRules.Normalized;

    /// <summary>GID106: a cell holds something that is no number, or a number that the cell cannot hold.</summary>
    public static Rule NotANumber => ReadingRules.NotANumber;

    /// <summary>GID107: a row, column or figure that the form does not have.</summary>
    public static Rule NotOnForm => ReadingRules.NotOnForm;

    /// <summary>GID108: a tenth or more of the cells could not be read, so that what was checked is not the report.</summary>
    public static Rule CellsUnread => ReadingRules.CellsUnread;

    /// <summary>GID109: the file has more than one report, and which one is meant was not said.</summary>
    public static Rule SeveralReports => ReadingRules.SeveralReports;

    /// <summary>GID111: not valid JSON for a report: syntax, type, range, unknown, duplicate or missing member.</summary>
    public static Rule InvalidJson => ReadingRules.InvalidJson;

    /// <summary>GID201: rules (规章) are claimed by a body that cannot make any.</summary>
    public static Rule NoRuleMakingPower => ReportRules.NoRuleMakingPower;

    /// <summary>GID202: fewer documents in force than were issued and not repealed in the year.</summary>
    public static Rule InForceTooSmall => ReportRules.InForceTooSmall;

    /// <summary>GID203: an amount of fees that suggests yuan were written for 万元.</summary>
    public static Rule FeeImplausible => ReportRules.FeeImplausible;

    /// <summary>GID301: the six applicant columns do not add up to 总计.</summary>
    public static Rule RequestRowTotal => ReportRules.RequestRowTotal;

    /// <summary>GID302: the outcomes do not add up to （七）总计.</summary>
    public static Rule OutcomeTotal => ReportRules.OutcomeTotal;

    /// <summary>GID303: received requests are not the concluded and the carried-forward ones.</summary>
    public static Rule ReceivedEqualsHandled => ReportRules.ReceivedEqualsHandled;

    /// <summary>GID304: blank cells, and what they would have to hold.</summary>
    public static Rule BlankCells => ReportRules.BlankCells;

    /// <summary>GID305: a blank for which a relation demands a figure other than zero.</summary>
    public static Rule ForcedBlank => ReportRules.ForcedBlank;

    /// <summary>GID401: the four results of a block of table four do not add up to its total.</summary>
    public static Rule CaseTotal => ReportRules.CaseTotal;

    /// <summary>GID501: a figure of the narrative is another one than that of the tables.</summary>
    public static Rule TextContradictsTable => NarrativeRules.TextContradictsTable;

    /// <summary>GID502: section five, problems and improvements, is empty or a few characters.</summary>
    public static Rule SectionFiveEmpty => NarrativeRules.SectionFiveEmpty;

    /// <summary>GID503: requests were ended for unpaid fees, and section six does not mention fees.</summary>
    public static Rule FeesNotMentioned => NarrativeRules.FeesNotMentioned;

    /// <summary>GID504: the narrative denies what the tables count.</summary>
    public static Rule TextDeniesTable => NarrativeRules.TextDeniesTable;

    /// <summary>GID601: requests carried over are not those that last year's report carries forward.</summary>
    public static Rule CarryOverDiffers => PanelRules.CarryOverDiffers;

    /// <summary>GID602: documents in force are not last year's plus issued minus repealed.</summary>
    public static Rule InForceDiffers => PanelRules.InForceDiffers;

    /// <summary>GID603: a table, or the whole prose, is that of last year's report.</summary>
    public static Rule SameAsLastYear => PanelRules.SameAsLastYear;

    /// <summary>GID604: the report given as the previous one cannot be compared, or not all of it.</summary>
    public static Rule NotComparable => PanelRules.NotComparable;

    /// <summary>GID701: a figure of a parent is not the sum of its units'.</summary>
    public static Rule NotTheSumOfUnits => PanelRules.NotTheSumOfUnits;

    /// <summary>GID702: reports of units are missing, or do not count.</summary>
    public static Rule CoverageIncomplete => PanelRules.CoverageIncomplete;

    /// <summary>GID703: there are several reports of one agency for one year.</summary>
    public static Rule ReportedTwice => PanelRules.ReportedTwice;

    /// <summary>GID801: the edition of the form is not the one for the report year.</summary>
    public static Rule EditionDoesNotFitYear => ReportRules.EditionDoesNotFitYear;

    /// <summary>GID802: published after the deadline.</summary>
    public static Rule PublishedLate => ReportRules.PublishedLate;

    /// <summary>GID803: the statistical period is not the report year.</summary>
    public static Rule PeriodIsNotYear => ReportRules.PeriodIsNotYear;

    /// <summary>GID804: another year as subject of the title or of the text.</summary>
    public static Rule OtherYear => NarrativeRules.OtherYear;

    /// <summary>All rules by ascending id.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        MediumNotReadable, SectionMissing, TableMissing, LabelNotFound, Normalized, NotANumber, NotOnForm, CellsUnread, SeveralReports,
        InvalidJson,
        NoRuleMakingPower, InForceTooSmall, FeeImplausible,
        RequestRowTotal, OutcomeTotal, ReceivedEqualsHandled, BlankCells, ForcedBlank, CaseTotal,
        TextContradictsTable, SectionFiveEmpty, FeesNotMentioned, TextDeniesTable,
        CarryOverDiffers, InForceDiffers, SameAsLastYear, NotComparable, NotTheSumOfUnits, CoverageIncomplete, ReportedTwice,
        EditionDoesNotFitYear, PublishedLate, PeriodIsNotYear, OtherYear,
    ];

    /// <summary>The rules that report failing relations of the form (勾稽关系).</summary>
    internal static ImmutableArray<Rule> Relations { get; } = [RequestRowTotal, OutcomeTotal, ReceivedEqualsHandled, CaseTotal];

    /// <summary>The rule with an id, or null if the catalogue has none.</summary>
    public static Rule? Find(string id) => All.FirstOrDefault(r => r.Id == id);
}
