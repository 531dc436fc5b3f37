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

    public string SumUp(CheckTotals totals)
    {
        string sum = Texts.SumUp.With(language, Count(totals.Reports, "report"), Errors(totals.Errors), Warnings(totals.Warnings));
        return totals.Unreadable == 0 ? sum : sum + Texts.SumUpUnreadable.With(language, totals.Unreadable);
    }

    public string Errors(int count) => Count(count, "error");

    public string Warnings(int count) => Count(count, "warning");

    private string Count(int count, string noun) =>
        language == Language.Chinese ? $"{count}" : count == 1 ? $"{count} {noun}" : $"{count} {noun}s";
}
