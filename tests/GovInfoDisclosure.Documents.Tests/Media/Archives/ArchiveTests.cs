using System.Collections.Immutable;
using System.Text;
using GovInfoDisclosure.Documents.Tests.Office;

namespace GovInfoDisclosure.Documents.Tests.Media.Archives;

public class ArchiveTests
{
    private static readonly string Report = Encoding.UTF8.GetString(Fixture.Read("markdown/pipe-table.md"));

    [Fact]
    public void The_one_document_of_an_archive_is_read()
    {
        DocumentReadResult read = DocumentReader.Read(OfficePackage.Zip([("2023/年报.md", Report), ("照片.png", "x"), ("__MACOSX/年报.md",
            "x")]));
        Assert.Equal(DocumentReader.Read(Fixture.Read("markdown/pipe-table.md")).Report, read.Report);
        Assert.Equal(("2023/年报.md", null), (read.Entry, read.Part));
    }

    [Fact]
    public void Each_document_is_read_for_itself_and_several_name_the_way_out()
    {
        byte[] archive = OfficePackage.Zip([("乙.md", Report), ("甲.md", Report.Replace("2024", "2023", StringComparison.Ordinal)),
            ("读我.txt", "说明")]);

        ImmutableArray<DocumentReadResult> all = DocumentReader.ReadAll(archive);

        Assert.Equal([("乙.md", 1), ("甲.md", 2), ("读我.txt", 3)], all.Select(r => (r.Entry, r.Part)));
        Assert.Equal([true, true, false], all.Select(r => r.Report is not null));
        Assert.Equal("GID109", Assert.Single(DocumentReader.Read(archive).Findings).Rule.Id);
        Assert.Equal("甲.md", DocumentReader.Read(archive, new() { Part = 2 }).Entry);
    }

    [Fact]
    public void An_archive_in_an_archive_is_read_and_too_many_are_not()
    {
        byte[] file = Fixture.Read("markdown/pipe-table.md");
        List<DocumentReadResult> reads = [];
        for (int depth = 1; depth <= 6; depth++)
        {
            file = Zip($"{depth}.{(depth == 1 ? "md" : "zip")}", file);
            reads.Add(DocumentReader.Read(file));
        }

        Assert.Equal("2.zip/1.md", reads[1].Entry);
        Assert.NotNull(reads[3].Report);
        Assert.Contains("层层嵌套", reads[5].Findings[0].Message(Language.Chinese));
    }

    [Fact]
    public void An_archive_without_documents_says_so() => Assert.Contains("没有可以读取的文件",
        DocumentReader.Read(OfficePackage.Zip([("照片.png", "x"), (".隐藏.md", "x"), ("~$年报.docx",
            "x")])).Findings[0].Message(Language.Chinese));

    [Theory]
    [InlineData(new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G', 0 }, "OCR")]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0 }, "OCR")]
    [InlineData(new byte[] { (byte)'R', (byte)'a', (byte)'r', (byte)'!', 0x1A, 7, 0 }, "RAR")]
    public void Scans_and_other_archives_name_the_way_out(byte[] file, string word) =>
        Assert.Contains(word, Assert.Single(DocumentReader.Read(file).Findings).Message(Language.Chinese));

    private static byte[] Zip(string name, byte[] content)
    {
        using var file = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(file, System.IO.Compression.ZipArchiveMode.Create))
        {
            using Stream entry = zip.CreateEntry(name).Open();
            entry.Write(content);
        }

        return file.ToArray();
    }
}
