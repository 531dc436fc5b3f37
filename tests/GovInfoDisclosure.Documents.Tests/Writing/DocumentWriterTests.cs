using System.IO.Compression;

namespace GovInfoDisclosure.Documents.Tests.Writing;

public class DocumentWriterTests
{
    public static TheoryData<DocumentKind> Media => [.. Enum.GetValues<DocumentKind>()];

    [Theory]
    [MemberData(nameof(Media))]
    public void The_same_report_gives_the_same_bytes(DocumentKind kind)
    {
        (DisclosureReport report, DocumentWriterOptions options) = Samples.Faulty();

        Assert.Equal(DocumentWriter.Write(report, kind, options), DocumentWriter.Write(report with { }, kind, options with { }));
    }

    [Theory]
    [InlineData(DocumentKind.Word)]
    [InlineData(DocumentKind.Excel)]
    public void Packages_tell_no_time_and_have_no_parts_with_names_drawn_at_random(DocumentKind kind)
    {
        (DisclosureReport report, DocumentWriterOptions options) = Samples.Faulty();
        using var zip = new ZipArchive(new MemoryStream(DocumentWriter.Write(report, kind, options)));

        Assert.All(zip.Entries, e => Assert.Equal(new DateTime(1980, 1, 1), e.LastWriteTime.DateTime));
        Assert.All(zip.Entries, e => Assert.True(e.FullName.Length < 50, e.FullName));
        Assert.Equal("[Content_Types].xml", zip.Entries[0].FullName);
    }

    [Theory]
    [MemberData(nameof(Media))]
    public void Characters_that_no_document_holds_do_no_harm(DocumentKind kind)
    {
        string text = "甲\u0000\u0001\uFFFE\n\u000B乙";
        var report = new DisclosureReport(FormEdition.Edition2021)
        {
            Title = text,
            Agency = new() { Name = text },
            Contact = text,
            Overview = new() { Text = text, Parts = [new() { Heading = text, Text = text }] },
        };

        Assert.NotEmpty(DocumentWriter.Write(report, kind));
    }

    [Fact]
    public void An_unknown_medium_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DocumentWriter.Write(new(FormEdition.Edition2021), (DocumentKind)99));
}
