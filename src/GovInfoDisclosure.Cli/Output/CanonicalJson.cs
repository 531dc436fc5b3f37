using GovInfoDisclosure.Json;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>The JSON of a report as a file: indented, with a line feed at the end.</summary>
internal static class CanonicalJson
{
    public static string Write(DisclosureReport report) => ReportJson.WriteText(report, indented: true) + "\n";
}
