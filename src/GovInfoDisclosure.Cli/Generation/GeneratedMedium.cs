using System.Text;
using GovInfoDisclosure.Cli.Output;

namespace GovInfoDisclosure.Cli.Generation;

/// <summary>A medium in which reports are generated.</summary>
/// <param name="Extension">The ending of its file names, also its name on the command line.</param>
/// <param name="Write">Writes a report in the layout that a seed stands for.</param>
internal sealed record GeneratedMedium(string Extension, Func<DisclosureReport, int, byte[]> Write)
{
    public static IReadOnlyList<GeneratedMedium> All { get; } =
    [
        new("json", (report, _) => Encoding.UTF8.GetBytes(CanonicalJson.Write(report))),
    ];
}
