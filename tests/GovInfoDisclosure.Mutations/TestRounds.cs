namespace GovInfoDisclosure.Mutations;

/// <summary>
/// The runs of tests that a mutant has to survive, in rounds: all mutants are in the first one, which is quick, and survivors in the next.
/// </summary>
internal static class TestRounds
{
    private const string Core = "GovInfoDisclosure.Core";

    // Many or large documents in each test.
    private static readonly string[] Heavy =
    [
        "GeneratedDocumentTests", "RobustnessTests", "HugeInputTests", "HugePageTests", "ProductTests", "PrintedParagraphTests",
        "PdfLimitsTests", "OfdLimitsTests", "FigureListTests", "Tests.Writing.*",
    ];

    // Not run at all. Damaged files, threads and streams that end show that nothing throws or hangs, which a changed reading does not
    // break; LibreOffice reads what is written.
    private static readonly string[] LeftOut = ["FuzzTests", "InterruptionTests", "LibreOfficeTests", "FormToFillInTests"];

    /// <summary>How many rounds there are.</summary>
    public const int Count = 2;

    /// <param name="project">The name of the project.</param>
    /// <param name="round">The round, from 0.</param>
    /// <param name="mutant">The change, or null for the project as it is.</param>
    /// <returns>For each run the options of the test program.</returns>
    public static IEnumerable<string[]> Runs(string project, int round, Mutant? mutant) => (project, round) switch
    {
        (Core, 0) => mutant?.File.Split('/') is [var folder, _, ..] ? [["-namespace", "GovInfoDisclosure.Tests." + folder]] : [[]],
        (Core, _) => mutant is null ? [] : [[]],
        (_, 0) when mutant is null => [AllQuick],
        (_, 0) => [Beside(mutant!.File), Classes("-class", ["FixtureTests"]), AllQuick],
        _ => [[.. Classes("-class", Heavy), .. Classes("-class-", LeftOut)]],
    };

    /// <summary>
    /// <c>GOVINFO_TEST_FACTOR</c>: few documents, for what breaks one of a kind mostly breaks the next one too; all reports, whose tests
    /// count how many of them are located.
    /// </summary>
    public static string FactorOf(string project) => project == Core ? "1" : "0";

    private static string[] AllQuick => Classes("-class-", [.. LeftOut, .. Heavy]);

    // Tests are in the folder of the same name; what is on pages is tested by the media of pages too.
    private static string[] Beside(string file)
    {
        string folder = Path.GetDirectoryName(file)!.Replace('/', '.');
        string[] media = folder == "Media.Pages" ? ["Media.Pages", "Media.Pdf", "Media.Ofd"] : [folder];
        return Classes("-class", media.Select(m => $"Tests.{m}.*"));
    }

    private static string[] Classes(string option, IEnumerable<string> names) => [.. names.SelectMany(n => new[] { option, "*." + n })];
}
