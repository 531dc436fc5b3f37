using System.Text;
using GovInfoDisclosure.Cli.Output;
using GovInfoDisclosure.FsCheck;

namespace GovInfoDisclosure.Cli.Generation;

/// <summary>A medium in which reports are generated.</summary>
/// <param name="Extension">The ending of its file names, also its name on the command line.</param>
/// <param name="Write">Writes a report in the layout that a seed gives.</param>
internal sealed record GeneratedMedium(string Extension, Func<DisclosureReport, int, byte[]> Write)
{
    public static IReadOnlyList<GeneratedMedium> All { get; } =
    [
        new("json", (report, _) => Encoding.UTF8.GetBytes(CanonicalJson.Write(report))),
        .. Enum.GetValues<DocumentMedium>().Select(Document),
    ];

    private static GeneratedMedium Document(DocumentMedium medium) => new(
        medium.FileExtension().TrimStart('.'),
        (report, seed) => Layouts(report, seed, medium).First(d => report.Form.Cells.All(c => d.Report[c] == report[c])).Content.ToArray());

    // A layout may leave zeros blank. The files of a seed say the same in every medium, so another layout is drawn then, in the end the
    // plain one.
    private static IEnumerable<ReportDocument> Layouts(DisclosureReport report, int seed, DocumentMedium medium) =>
        Enumerable.Range(0, 10).Select(i => ReportGenerator.DocumentOf(report, unchecked(seed + (i * 7919)), medium))
            .Append(ReportGenerator.DocumentOf(report, seed, medium, []));
}
