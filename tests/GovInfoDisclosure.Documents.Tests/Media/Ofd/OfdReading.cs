using System.Collections.Immutable;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Media;

namespace GovInfoDisclosure.Documents.Tests.Media.Ofd;

/// <summary>What is read of sketches.</summary>
internal static class OfdReading
{
    public static ImmutableArray<ContentBlock> Blocks(OfdSketch document) => PackageMedium.Read(document.ToBytes(), new());

    /// <summary>The lines of a document that has no tables, with one space where there are several.</summary>
    public static string[] Lines(OfdSketch document) => [.. Blocks(document).OfType<Paragraph>()
        .Select(p => string.Join(' ', p.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)))];

    public static string[] Lines(Action<OfdPageSketch> draw) => Lines(new OfdSketch().Page(draw));

    /// <summary>The upper left cell of a table of two rows and two columns, from 30 and 100 to 70 and 120 millimetres.</summary>
    public static GridCell CellOf(Action<OfdPageSketch> draw) =>
        Assert.IsType<Grid>(Assert.Single(Blocks(new OfdSketch().Page(p => draw(Table(p)))))).Rows[0].Cells[0];

    public static DocumentReadResult Read(OfdSketch document) => DocumentReader.Read(document.ToBytes());

    /// <summary>Why a document is not readable, in English.</summary>
    public static string Reason(OfdSketch document) =>
        Assert.Throws<NotReadableException>(() => Blocks(document)).Reason.English;

    public static OfdPageSketch Table(OfdPageSketch page) =>
        page.Box(30, 100, 40, 20).Line(50, 100, 50, 120).Line(30, 110, 70, 110).Text(52, 106, "右").Text(32, 116, "下").Text(52, 116, "末");
}
