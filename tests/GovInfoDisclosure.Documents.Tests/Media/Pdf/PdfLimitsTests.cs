using System.Text;
using static GovInfoDisclosure.Documents.Tests.Media.Pdf.PdfReading;

namespace GovInfoDisclosure.Documents.Tests.Media.Pdf;

/// <summary>PDF files that are damaged, go round in circles or hold too much end as findings.</summary>
public class PdfLimitsTests
{
    private const string Report = "一、总体情况";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Forms_that_print_each_other_over_and_over_end_at_the_limit(bool packs)
    {
        PdfSketch document = new PdfSketch(packs: packs).Page(p => p.Text(100, 700, Report).Raw("/A Do"));
        for (char name = 'A'; name < 'J'; name++)
            document.Form(name.ToString(), p => p.Raw(string.Concat(Enumerable.Repeat("/" + (char)(name + 1) + " Do ", 10))));
        Assert.Contains("too complex", Reason(document.Form("J", p => p.Text(100, 600, "尾"))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A")]
    [InlineData("B")]
    public void Forms_that_print_themselves_do_not_exhaust_the_stack(string next) =>
        Assert.Contains("too complex", Reason(new PdfSketch().Page(p => p.Text(100, 700, Report).Raw("/A Do"))
            .Form("A", p => p.Raw($"/{next} Do")).Form("B", p => p.Raw("/A Do"))), StringComparison.Ordinal);

    // Following them would exhaust the stack, which nothing can catch.
    [Theory]
    [InlineData("/ColorSpace << /C [/Separation /X /C << /FunctionType 2 /Domain [0 1] /N 1 >>] >>")]
    [InlineData("/ColorSpace << /C [/DeviceN [/X] [/Separation /X /C 1 0 R] 1 0 R] >>")]
    [InlineData("/Shading << /C << /ShadingType 2 /ColorSpace /DeviceRGB /Coords [0 0 1 1] /Function 1 0 R >> >>")]
    [InlineData(
        "/Pattern << /C << /PatternType 2 /Shading << /ShadingType 2 /ColorSpace /DeviceRGB /Coords [0 0 1 1] /Function 1 0 R >> >> >>")]
    public void Colours_made_of_themselves_are_not_followed(string resources)
    {
        PdfSketch document = new PdfSketch().Page(p => p.Text(100, 700, Report).Raw("/C cs 0.5 scn /C CS 0.5 SCN /Pattern cs /C scn /C sh"))
            .Resources(resources);
        byte[] content = document.ToBytes("/FunctionType 3 /Domain [0 1] /Functions [1 0 R] /Bounds [] /Encode [0 1]");
        Assert.NotNull(DocumentReader.Read(content).Report);
    }

    [Fact]
    public void References_that_lead_in_a_circle_are_damage() =>
        Assert.Contains("damaged", Reason(new PdfSketch().Page(p => p.Text(100, 700, Report), "/MediaBox 8 0 R").Object("9 0 R")
            .Object("8 0 R")), StringComparison.Ordinal);

    // Taken as they are, some exhaust the stack, which nothing can catch, and others fill memory.
    [Theory]
    [InlineData("/W [1 2 1]", "/W [1 2 -2147483648]")]
    [InlineData("/W [1 2 1]", "/#57 % \n [0 0 -9]")]
    [InlineData("/W [1 2 1]", "/W [1 2 1] /Index [0 2147483647]")]
    [InlineData("/W [1 2 1]", "/W [1 2 1] /Size 2147483647")]
    [InlineData("/W [1 2 1]", "/W [1 2 -9] ) x 5")]
    public void Tables_of_objects_that_cannot_be_are_damage(string part, string other)
    {
        string file = Encoding.Latin1.GetString(new PdfSketch().Page(p => p.Text(100, 700, Report)).ToBytes(inStream: true));
        DocumentReadResult result = DocumentReader.Read(Encoding.Latin1.GetBytes(file.Replace(part, other, StringComparison.Ordinal)));
        Assert.Contains("damaged", Assert.Single(result.Findings).Message(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/W [0 2000000000 500]")]
    [InlineData("/W2 [0 2000000000 -1000 500 880]")]
    public void Widths_of_more_characters_than_there_are_end_as_damage(string entries) =>
        Assert.Contains("damaged", Reason(new PdfSketch().Page(p => p.Text(100, 700, Report)).Font(entries)), StringComparison.Ordinal);

    [Theory]
    [InlineData("<00000000> <7FFFFFFF> <0000>", "too complex")]
    [InlineData("<00000000000000> <FFFFFFFFFFFFFF> <0000>", "damaged")]
    public void Character_maps_of_millions_of_characters_are_not_taken(string range, string reason) =>
        Assert.Contains(reason, Reason(new PdfSketch().Page(p => p.Text(100, 700, Report)).Characters(range)), StringComparison.Ordinal);

    [Theory]
    [InlineData("%PDF-1.7")]
    [InlineData("%PDF-1.7\nhello")]
    [InlineData("%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 1 0 R >> endobj\ntrailer << /Root 1 0 R >>")]
    public void A_broken_file_is_a_finding(string content) =>
        Assert.Equal("GID101", Assert.Single(DocumentReader.Read(content.ToUtf8()).Findings).Rule.Id);
}
