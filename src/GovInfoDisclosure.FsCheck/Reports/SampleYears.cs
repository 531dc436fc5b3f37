using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.FsCheck.Reports;

/// <summary>The editions of the form and the report years that are chosen at random.</summary>
/// <remarks>
/// The years of an edition depend on its form alone, so that a seed keeps its report when an edition is added or when the newest one is
/// closed later than its sample years.
/// </remarks>
internal static class SampleYears
{
    // 2021 to 2025 for the edition of 2021.
    private const int YearsPerForm = 5;

    // The newest edition is in use; the older ones share the rest.
    private const int OlderFormsPercent = 25;

    /// <summary>The first report year of any edition.</summary>
    public static int First => DisclosureForm.All[0].FirstYear;

    /// <summary>The last sample year of any edition.</summary>
    public static int Last => DisclosureForm.All.Max(LastOf);

    /// <summary>The last sample year of a form; it is never a year that the form does not cover.</summary>
    public static int LastOf(DisclosureForm form) => Math.Min(form.FirstYear + YearsPerForm - 1, form.LastYear ?? int.MaxValue);

    /// <summary>A sample year of a form.</summary>
    public static int Any(Random random, DisclosureForm form) => random.Next(form.FirstYear, LastOf(form) + 1);

    /// <summary>A form. The number of editions enters this choice: with one more, a seed gives another form.</summary>
    public static DisclosureForm AnyForm(Random random)
    {
        int newest = DisclosureForm.All.Length - 1, ticket = random.Next(100);
        return DisclosureForm.All[ticket < OlderFormsPercent ? ticket * newest / OlderFormsPercent : newest];
    }

    /// <summary>The newest form that covers a year; null if none does.</summary>
    public static DisclosureForm? FormFor(int year) => DisclosureForm.All.LastOrDefault(f => f.Covers(year));
}
