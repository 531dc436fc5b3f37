using GovInfoDisclosure.Documents.Tests.Media.Pdf;
using static GovInfoDisclosure.Hostile.Many;

namespace GovInfoDisclosure.Hostile.Kinds;

/// <summary>What a PDF file holds beside its pages: bookmarks, names, structure, notes, forms, layers, locks.</summary>
internal static class PdfCatalogs
{
    public static Kind Kind => new("what hangs on the catalog", new()
    {
        ["bookmarks that follow themselves"] = () => Catalog(
            "/Outlines 5 0 R", "<< /First 6 0 R /Last 6 0 R >>", "<< /Title (x) /Next 6 0 R /First 6 0 R /Parent 6 0 R >>"),
        ["20,000 bookmarks within each other"] = () => Catalog(
            "/Outlines 5 0 R", [.. Enumerable.Range(6, 20_000).Select(i => $"<< /Title (x) /First {i} 0 R >>"), "<< >>"]),
        ["names that are their own children"] = () => Catalog(
            "/Names << /Dests 5 0 R /EmbeddedFiles 5 0 R >>", "<< /Kids [5 0 R 5 0 R] /Limits [(a) (z)] >>"),
        ["20,000 names within each other"] = () => Catalog(
            "/Names << /Dests 5 0 R >>", [.. Enumerable.Range(6, 20_000).Select(i => $"<< /Kids [{i} 0 R] >>"), "<< >>"]),
        ["labels of pages that are their own children"] = () => Catalog("/PageLabels 5 0 R", "<< /Kids [5 0 R 5 0 R] /Nums [0 5 0 R] >>"),
        ["a structure that is its own child"] = () => Catalog(
            "/MarkInfo << /Marked true >> /StructTreeRoot 5 0 R",
                "<< /Type /StructTreeRoot /K [5 0 R 5 0 R] /ParentTree 5 0 R /RoleMap 5 0 R >>"),
        ["20,000 parts of a structure within each other"] = () => Catalog("/StructTreeRoot 5 0 R",
            [.. Enumerable.Range(6, 20_000).Select(i => $"<< /Type /StructElem /S /P /K {i} 0 R >>"), "<< >>"]),
        ["layers within each other"] = () => Catalog(
            "/OCProperties << /OCGs [5 0 R] /D << /Order 6 0 R /OFF 6 0 R >> >>", "<< /Type /OCG /Name (x) >>", "[6 0 R 6 0 R]"),
        ["a form field that is its own child"] = () => Catalog(
            "/AcroForm << /Fields [5 0 R] >>", "<< /T (x) /Kids [5 0 R 5 0 R] /Parent 5 0 R >>"),
        ["a note whose appearance draws itself"] = () => Noted("<< /Type /Annot /Subtype /FreeText /Rect [0 0 9 9] /AP << /N 6 0 R >> >>",
            PdfSketch.Stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >> ", "/X Do /X Do")),
        ["a note that replies to itself"] = () => Noted(
            "<< /Type /Annot /Subtype /Popup /Rect [0 0 9 9] /Parent 5 0 R /Popup 5 0 R /IRT 5 0 R /Contents 5 0 R >>"),
        ["50,000 notes"] = () => PdfFile.Page("", page: $"/Annots [{Times(50_000, "5 0 R ")}]", more:
            ["<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /Next 6 0 R >> >>", "<< /Next 6 0 R >>"]),
        ["a catalog that is its own pages"] = () => PdfFile.Of("<< /Type /Catalog /Pages 1 0 R /Kids [1 0 R] /Count 1 >>"),
        ["a catalog that is a stream"] = () => PdfFile.Of(PdfSketch.Stream("/Type /Catalog /Pages 1 0 R ", "x")),
        ["a page without size, or of one that is none"] = () =>
            PdfFile.Page("", page: "/MediaBox [0 0 1e38 1e38] /CropBox [9 9 9] /Rotate 99999999999"),
        ["a page of endless size"] = () =>
            new PdfSketch().Page(p => p.Text(9, 9, "甲"), "/MediaBox [-1e300 -1e300 1e300 1e300] /UserUnit 1e300").ToBytes(),
        ["a page of no size"] = () => new PdfSketch().Page(p => p.Text(9, 9, "甲"), "/MediaBox [0 0 0 0]").ToBytes(),
        ["a page of reversed corners, turned by 45"] = () =>
            new PdfSketch().Page(p => p.Text(9, 9, "甲"), "/MediaBox [600 800 0 0] /Rotate 45").ToBytes(),
        ["locked with an unknown lock"] = () => Locked("/Filter /Unknown /V 99"),
        ["locked with a key of 2 to the 31st bits"] = () => Locked("/Filter /Standard /V 2 /R 3 /Length 2147483647 /O (x) /U (x) /P -4"),
        ["locked by itself"] = () =>
            Locked("/Filter /Standard /V 5 /R 6 /O 2 0 R /U 2 0 R /OE () /UE () /Perms () /P -4 /CF << /A 2 0 R >>"),
        ["locked with rounds that depend on the password"] = () => Locked(
            $"/Filter /Standard /V 5 /R 6 /Length 256 /P -4 /O <{Times(48, "41")}> /U <{Times(48, "41")}> /OE <{Times(32, "41")}> "
                + $"/UE <{Times(32, "41")}> /Perms <{Times(16, "41")}> /CF << /StdCF << /CFM /AESV3 >> >> /StmF /StdCF /StrF /StdCF"),
        ["metadata of 20 MB within each other"] = () => Catalog(
            "/Metadata 5 0 R", PdfSketch.Packed("/Type /Metadata /Subtype /XML ", Times(2_000_000, "<x:xmpmeta"))),
        ["a title that is half a pair"] = () =>
            PdfFile.Of("<< /Type /Catalog /Pages 2 0 R /Title <FEFFD800> >>", "<< /Type /Pages /Count 0 /Kids [] >>"),
    });

    private static byte[] Catalog(string entries, params string[] more) => PdfFile.Page("", catalog: entries, more: more);

    private static byte[] Noted(params string[] more) => PdfFile.Page("", page: "/Annots [5 0 R]", more: more);

    // The entry of the lock is put into the trailer.
    private static byte[] Locked(string entries) => System.Text.Encoding.Latin1.GetBytes(PdfSketch.File(
        ["<< /Type /Catalog /Pages 3 0 R >>", $"<< {entries} >>", "<< /Type /Pages /Count 0 /Kids [] >>"])
        .Replace("/Root 1 0 R", "/Root 1 0 R /Encrypt 2 0 R /ID [<41> <41>]", StringComparison.Ordinal));
}
