using GovInfoDisclosure.Cli.Input;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>What settings did to a report: accepted findings, and acceptances that lapsed.</summary>
/// <param name="language">The language of the sentences.</param>
/// <param name="showSuppressed">Whether accepted findings are listed, not only counted.</param>
internal sealed class JudgementLines(Language language, bool showSuppressed)
{
    public void Write(Lines lines, CheckedFile file)
    {
        if (file.Result.Suppressed.Length > 0)
            WriteSuppressed(lines, file);
        if (file.Result.Stale.Length > 0)
            WriteStale(lines, file.Result);
    }

    private void WriteSuppressed(Lines lines, CheckedFile file)
    {
        int count = file.Result.Suppressed.Length;
        lines.Add();
        if (!showSuppressed)
        {
            lines.Add(0, (Texts.SuppressedHidden.With(language, count), Look.Faint));
            return;
        }

        lines.Add(0, (Texts.SuppressedTitle.With(language, count), Look.Strong));
        foreach (SuppressedFinding suppressed in file.Result.Suppressed)
        {
            lines.AddLabelled(2, (suppressed.Finding.Rule.Id, Look.Faint), (suppressed.Finding.Message(language), Look.Plain));
            lines.Add(10, (ReasonOf(suppressed.Acceptance), Look.Faint));
        }
    }

    private void WriteStale(Lines lines, CheckedReport report)
    {
        lines.Add();
        lines.Add(0, (Texts.StaleTitle.With(language, report.Stale.Length), Look.Warning));
        foreach (StaleAcceptance stale in report.Stale)
        {
            string place = NameOf(stale.Acceptance, report);
            string line = stale.Cause == StaleCause.Expired
                ? Texts.StaleExpired.With(language, place, Date(stale.Acceptance.Until))
                : Texts.StaleChanged.With(language, place);
            lines.AddLabelled(2, (stale.Acceptance.Rule ?? stale.Acceptance.Finding, Look.Warning), (line, Look.Plain));
            lines.Add(10, (ReasonOf(stale.Acceptance), Look.Faint));
        }
    }

    private string ReasonOf(AcceptedFinding acceptance) => acceptance.Until is null
        ? Texts.Reason.With(language, acceptance.Reason)
        : Texts.ReasonUntil.With(language, acceptance.Reason, Date(acceptance.Until));

    // What the form calls the place; what has no name there is the report as a whole.
    private string NameOf(AcceptedFinding acceptance, CheckedReport report) =>
        (acceptance.Pointer is { } pointer ? report.Report?.Form.LabelOf(pointer)?.In(language) : null)
        ?? acceptance.Agency ?? report.Source;

    private static string Date(DateOnly? day) => FindingValue.Of(day!.Value).ToString();
}
