using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>Sentences about numbers of findings. English has singulars, Chinese does not.</summary>
internal sealed class Counts(Language language)
{
    public string Verdict(CheckedReport report) => report switch
    {
        { Report: null } => Texts.NotReadable.In(language),
        { Errors: > 0, Warnings: > 0 } => Texts.HasErrorsAndWarnings.With(language, Errors(report.Errors), Warnings(report.Warnings)),
        { Errors: > 0 } => Texts.HasErrors.With(language, Errors(report.Errors)),
        { Warnings: > 0 } => Texts.OnlyWarnings.With(language, Warnings(report.Warnings)),
        _ => Texts.NothingFound.In(language),
    };

    public string WasRead(ReadingSummary reading) => reading.Unread == 0
        ? Texts.WasRead.With(language, reading.Cells, reading.Read, reading.Blank)
        : Texts.WasReadInPart.With(language, reading.Cells, reading.Read, reading.Blank, reading.Unread, Reason(reading.Why));

    public string SumUp(CheckTotals totals)
    {
        string sum = totals.Files == totals.Reports && totals.Unreadable == 0
            ? Texts.SumUp.With(language, Count(totals.Reports, "report"), Errors(totals.Errors), Warnings(totals.Warnings))
            : Texts.SumUpFiles.With(
                language, Count(totals.Files, "file"), Count(totals.Reports - totals.Unreadable, "report"), Errors(totals.ErrorsOfRead),
                Warnings(totals.WarningsOfRead));
        if (totals.Unreadable > 0)
            sum += Texts.SumUpUnreadable.With(language, totals.Unreadable);
        return totals.Suppressed == 0 ? sum : sum + Texts.SumUpSuppressed.With(language, totals.Suppressed);
    }

    public string Errors(int count) => Count(count, "error");

    public string Warnings(int count) => Count(count, "warning");

    private string Reason(UnreadReason? why) => why switch
    {
        UnreadReason.Picture => Texts.Picture.In(language),
        UnreadReason.ColumnsRunTogether => Texts.ColumnsRunTogether.In(language),
        UnreadReason.FalseFonts => Texts.FalseFonts.In(language),
        UnreadReason.TableNotFound => Texts.TableNotFound.In(language),
        _ => "",
    };

    private string Count(int count, string noun) =>
        language == Language.Chinese ? $"{count}" : count == 1 ? $"{count} {noun}" : $"{count} {noun}s";
}
