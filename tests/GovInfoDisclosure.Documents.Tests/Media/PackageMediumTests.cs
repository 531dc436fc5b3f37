using GovInfoDisclosure.Documents.Tests.Office;

namespace GovInfoDisclosure.Documents.Tests.Media;

public class PackageMediumTests
{
    private const string Body = "<w:p><w:r><w:t>一、总体情况</w:t></w:r></w:p>";
    private const string Main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    [Theory]
    [InlineData("mimetype", "application/epub+zip", "e-books")]
    [InlineData("[Content_Types].xml", "ContentType=\"application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml\"",
        "presentations")]
    [InlineData("[Content_Types].xml", "ContentType=\"application/vnd.ms-excel.sheet.binary.macroEnabled.main\"", "xlsb")]
    [InlineData("照片.png", "", "no document")]
    public void A_zip_file_of_another_kind_is_named(string name, string text, string kind) =>
        Assert.Contains(kind, Refusal(OfficePackage.Zip([(name, text)])));

    [Fact]
    public void Documents_with_macros_and_templates_are_read_as_documents()
    {
        foreach (string type in new[] { "application/vnd.ms-word.document.macroEnabled.main+xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml" })
            Assert.NotNull(DocumentReader.Read(
                Changed(OfficeBlocks.Word(Body), "[Content_Types].xml", t => t.Replace(Main, type, StringComparison.Ordinal))).Report);
    }

    [Fact]
    public void What_files_of_an_extension_would_be_is_not_what_the_workbook_is() => Assert.NotNull(DocumentReader.Read(Changed(
        OfficeBlocks.Excel("<sheetData><row><c t='inlineStr'><is><t>一、总体情况</t></is></c></row></sheetData>"), "[Content_Types].xml",
        t => t.Insert(t.IndexOf("<Override", StringComparison.Ordinal),
            "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-excel.sheet.binary.macroEnabled.main\"/>"))).Report);

    [Theory]
    [InlineData("http://[broken")]
    [InlineData("file:///etc/passwd")]
    [InlineData("mailto:a@b@c d")]
    public void What_lies_outside_the_file_is_not_looked_at(string target)
    {
        const string Type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";
        string relation = $"""<Relationship Id="x" Type="{Type}" TargetMode="External" Target="{target}"/></Relationships>""";
        Assert.NotNull(DocumentReader.Read(Changed(OfficeBlocks.Word($"{Body}<w:p><w:hyperlink r:id=\"x\"/></w:p>"),
            "word/_rels/document.xml.rels", t => t.Replace("</Relationships>", relation, StringComparison.Ordinal))).Report);
    }

    [Theory]
    [InlineData("word/document.xml", "</w:body>", "")]
    [InlineData("word/document.xml", "<w:document", "<!DOCTYPE x [<!ENTITY a 'aaaa'>]><w:document")]
    [InlineData("word/document.xml", "<w:document", "<w:settings")]
    [InlineData("word/document.xml", "<w:t>", "<w:t xml:space=\"x\">")]
    [InlineData("_rels/.rels", "document.xml", "missing.xml")]
    [InlineData("_rels/.rels", "<Relationships", "<Relationship")]
    [InlineData("_rels/.rels", "Target=\"", "Target=\"http://a.example/")]
    [InlineData("[Content_Types].xml", "<Types", "<")]
    [InlineData("[Content_Types].xml", "PartName=\"", "PartName=\"http://a.example")]
    public void A_damaged_file_is_a_finding(string part, string old, string replacement) =>
        Assert.Contains("damaged",
            Refusal(Changed(OfficeBlocks.Word(Body), part, t => t.Replace(old, replacement, StringComparison.Ordinal))));

    [Fact]
    public void A_file_that_is_cut_off_is_a_finding()
    {
        byte[] file = OfficeBlocks.Word(Body);
        Assert.Contains("damaged", Refusal(file[..(file.Length / 2)]));
        Assert.Contains("damaged", Refusal(OfficeBlocks.Excel("<sheetData><row><c t='s'><v>5</v></c></row></sheetData>")));
    }

    [Theory]
    [InlineData(120, true)]
    [InlineData(270, false)]
    public void Elements_within_each_other_end_at_a_limit(int depth, bool read)
    {
        string content = Body + string.Concat(Enumerable.Repeat("<w:customXml>", depth))
            + string.Concat(Enumerable.Repeat("</w:customXml>", depth));
        DocumentReadResult result = DocumentReader.Read(OfficeBlocks.Word(content));
        Assert.Equal(read, result.Report is not null);
        Assert.Equal(!read, result.Findings[0].Message(Language.English).Contains("nested deeper", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_unpacks_to_far_more_is_not_unpacked()
    {
        byte[] bomb = OfficeBlocks.Word(new string(' ', 70_000_000));
        Assert.True(bomb.Length < 1_000_000);
        Assert.Contains("too complex", Refusal(bomb));

        // The directory at the end of the file and the head of the part both say 1,000 bytes.
        byte[] size = BitConverter.GetBytes(70_000_000
            + OfficePackage.Parts(OfficeBlocks.Word("")).Single(p => p.Name == "word/document.xml").Text.Length);
        for (int at = bomb.AsSpan().LastIndexOf(size); at >= 0; at = bomb.AsSpan().LastIndexOf(size))
            BitConverter.GetBytes(1000).CopyTo(bomb, at);
        Assert.Contains("damaged", Refusal(bomb));
    }

    [Fact]
    public void Deep_nesting_does_not_end_the_process()
    {
        const int Depth = 200_000;
        string open = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", Depth));
        string close = string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", Depth));
        Assert.Contains("nested", Refusal(OfficeBlocks.Word(open + close)));
    }

    private static string Refusal(byte[] file, DocumentReaderOptions? options = null)
    {
        DocumentReadResult result = DocumentReader.Read(file, options);
        Assert.Null(result.Report);
        Finding finding = Assert.Single(result.Findings);
        Assert.Equal("GID101", finding.Rule.Id);
        return finding.Message(Language.English);
    }

    private static byte[] Changed(byte[] file, string part, Func<string, string> change) =>
        OfficePackage.Zip(OfficePackage.Parts(file).Select(p => p.Name == part ? (p.Name, change(p.Text)) : p));
}
