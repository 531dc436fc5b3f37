using System.IO.Compression;

namespace GovInfoDisclosure.Documents.Tests.Writing;

public class DocumentWriterTests
{
    public static TheoryData<DocumentMedium> Media => [.. Enum.GetValues<DocumentMedium>()];

    [Theory]
    [MemberData(nameof(Media))]
    public void The_same_report_gives_the_same_bytes(DocumentMedium medium)
    {
        (DisclosureReport report, DocumentWriterOptions options) = Samples.Faulty();

        Assert.Equal(DocumentWriter.Write(report, medium, options), DocumentWriter.Write(report with { }, medium, options with { }));
    }

    [Theory]
    [InlineData(DocumentMedium.Word)]
    [InlineData(DocumentMedium.Excel)]
    public void Packages_tell_no_time_and_have_no_parts_with_names_drawn_at_random(DocumentMedium medium)
    {
        (DisclosureReport report, DocumentWriterOptions options) = Samples.Faulty();
        using var zip = new ZipArchive(new MemoryStream(DocumentWriter.Write(report, medium, options)));

        Assert.All(zip.Entries, e => Assert.Equal(new DateTime(1980, 1, 1), e.LastWriteTime.DateTime));
        Assert.All(zip.Entries, e => Assert.True(e.FullName.Length < 50, e.FullName));
        Assert.Equal("[Content_Types].xml", zip.Entries[0].FullName);
    }

    [Theory]
    [MemberData(nameof(Media))]
    public void Characters_that_no_document_holds_do_no_harm(DocumentMedium medium)
    {
        string text = "甲\u0000\u0001\uFFFE\n\u000B乙";
        var report = new DisclosureReport(FormEdition.Edition2021)
        {
            Title = text,
            Agency = new() { Name = text },
            Contact = text,
            Overview = new() { Text = text, Parts = [new() { Heading = text, Text = text }] },
        };

        Assert.NotEmpty(DocumentWriter.Write(report, medium));
    }

    [Fact]
    public void An_unknown_medium_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DocumentWriter.Write(new(FormEdition.Edition2021), (DocumentMedium)99));
}
