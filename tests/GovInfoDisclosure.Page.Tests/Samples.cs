using System.Text;
using GovInfoDisclosure.Documents;
using GovInfoDisclosure.Json;

namespace GovInfoDisclosure.Page.Tests;

/// <summary>Reports in all media, from the examples of the repository.</summary>
internal static class Samples
{
    /// <summary>The cell that is wrong in <see cref="Faulty"/>: two digits exchanged.</summary>
    public const string WrongCell = "/requests/newlyReceived/total";

    /// <summary>A report with two wrong cells, a late day and no other fault.</summary>
    public static DisclosureReport Faulty { get; } =
        DocumentReader.Read(File.ReadAllBytes(Repository.PathOf("schema/examples/faulty-bureau-2024.md"))).Report!;

    /// <summary>A report without errors.</summary>
    public static DisclosureReport Clean { get; } =
        ReportJson.Read(File.ReadAllBytes(Repository.PathOf("schema/examples/bureau-2024.json"))).Report!;

    /// <summary>A report of the first edition.</summary>
    public static DisclosureReport Edition2019 { get; } =
        ReportJson.Read(File.ReadAllBytes(Repository.PathOf("schema/conformance/edition-2019/valid/zeros.json"))).Report!;

    /// <summary>The faulty report, published in time.</summary>
    public static DisclosureReport FaultyInTime { get; } =
        With(Faulty, json => json.Replace("2025-03-18", "2025-01-18", StringComparison.Ordinal));

    /// <summary>A report as Markdown in which tables three and four are pictures.</summary>
    public static byte[] Unread
    {
        get
        {
            string text = Encoding.UTF8.GetString(As("md"));
            int three = text.IndexOf('|', text.IndexOf("三、收到", StringComparison.Ordinal));
            int five = text.IndexOf("五、存在", StringComparison.Ordinal);
            return Encoding.UTF8.GetBytes($"{text[..three]}\n\n{text[(five - "## ".Length)..]}");
        }
    }

    /// <summary>The faulty report as a file of a medium, which its ending names.</summary>
    public static byte[] As(string ending, DisclosureReport? report = null)
    {
        DisclosureReport written = report ?? Faulty;
        return ending switch
        {
            "json" => ReportJson.Write(written),
            "docx" => DocumentWriter.Write(written, DocumentKind.Word),
            "xlsx" => DocumentWriter.Write(written, DocumentKind.Excel),
            "html" => DocumentWriter.Write(written, DocumentKind.Html),
            "md" or "txt" => DocumentWriter.Write(written, DocumentKind.Markdown),
            "csv" => DocumentWriter.Write(written, DocumentKind.Csv),
            _ => throw new ArgumentException($"There is no sample of {ending}.", nameof(ending)),
        };
    }

    /// <summary>A report with changed members, given as text of its JSON.</summary>
    public static DisclosureReport With(DisclosureReport report, Func<string, string> change)
    {
        string json = Encoding.UTF8.GetString(ReportJson.Write(report)), changed = change(json);
        Assert.NotEqual(json, changed);
        return ReportJson.Read(Encoding.UTF8.GetBytes(changed)).Report!;
    }
}
