namespace GovInfoDisclosure.Documents.Tests;

/// <summary>A document whose elements are within each other ends with a finding where the stack ends, whatever is left of it.</summary>
public class SmallStackTests
{
    // As little as reading anything takes: the runtime demands 128 KB for the next call.
    private const int Stack = 256 * 1024;

    private const string Odf = """
        <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
          xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
          xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" office:mimetype="application/vnd.oasis.opendocument.text">
          <office:body><office:text>{0}</office:text></office:body></office:document>
        """;

    private const string Word2003 = """
        <?mso-application progid="Word.Document"?>
        <w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"><w:body>{0}</w:body></w:wordDocument>
        """;

    private static readonly Dictionary<string, string> Documents = new()
    {
        ["elements of a page"] = Repeat("<div>", 990),
        ["tables of a page"] = Repeat("<table><tr><td>", 240),
        ["tables of a text document"] = In(Odf, "<table:table><table:table-row><table:table-cell>",
            "</table:table-cell></table:table-row></table:table>", 80),
        ["spans of a text document"] = In(Odf, "<text:p>" + Repeat("<text:span>", 240), Repeat("</text:span>", 240) + "</text:p>", 1),
        ["tables of a Word document"] = In(Word2003, "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 80),
    };

    public static TheoryData<string> Names => [.. Documents.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_nested_deeply_ends_with_a_finding_on_a_small_stack(string name)
    {
        DocumentReadResult? result = null;
        var thread = new Thread(() => result = DocumentReader.Read(System.Text.Encoding.UTF8.GetBytes(Documents[name])), Stack);
        thread.Start();
        thread.Join();

        Assert.NotNull(result);
        Assert.Contains(result.Findings, f => f.Rule.Id == "GID101");
    }

    private static string In(string document, string start, string end, int times) =>
        document.Replace("{0}", Repeat(start, times) + Repeat(end, times), StringComparison.Ordinal);

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
