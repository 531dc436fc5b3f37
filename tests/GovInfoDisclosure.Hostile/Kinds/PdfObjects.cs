using System.Text;
using GovInfoDisclosure.Documents.Tests.Media.Pdf;
using static GovInfoDisclosure.Hostile.Many;

namespace GovInfoDisclosure.Hostile.Kinds;

/// <summary>Tables of objects, objects in streams and lengths that lie or lead round in circles.</summary>
internal static class PdfObjects
{
    public static Kind Kind => new("objects of a PDF file", new()
    {
        ["a stream whose length is itself"] = () =>
            PdfFile.Page("", page: "/Contents 5 0 R", more: ["<< /Length 5 0 R >>\nstream\nq Q\nendstream"]),
        ["two streams with each other's length"] = () => PdfFile.Page("", page: "/A 5 0 R", more:
            ["<< /Length 6 0 R >>\nstream\nq\nendstream", "<< /Length 5 0 R >>\nstream\nQ\nendstream"]),
        ["a length of 2 to the 31st"] = () =>
            PdfFile.Page("", page: "/Annots 5 0 R", more: ["<< /Length 2147483647 >>\nstream\nq\nendstream"]),
        ["a negative length"] = () => PdfFile.Page("", page: "/Annots 5 0 R", more: ["<< /Length -5 >>\nstream\nq\nendstream"]),
        ["objects in a stream that extends itself"] = () => Packed("/Type /ObjStm /N 1 /First 4 /Extends 5 0 R ", "9 0 <<>>"),
        ["a stream of objects that claims 2 to the 31st"] = () => Packed("/Type /ObjStm /N 2147483647 /First 4 ", "9 0 <<>>"),
        ["a stream of objects whose first is far behind"] = () => Packed("/Type /ObjStm /N 1 /First 2147483647 ", "9 0 <<>>"),
        ["a stream of objects that is in itself"] = () => Table("/Size 9 /W [1 2 1] ", "\u0000\u0000\u0000\u0000\u0002\u0000\u0001\u0000"),
        ["a table of 2 to the 31st objects"] = () => Table("/Size 2147483647 /W [1 2 1] ", "\u0000\u0000\u0000\u0000"),
        ["a table with fields of no width"] = () => Table("/Size 9 /W [0 0 0] ", Times(1_000, "\u0000")),
        ["a table with fields of 2 to the 31st bytes"] = () => Table("/Size 9 /W [2147483647 2147483647 1] ", Times(1_000, "\u0000")),
        ["a table with negative fields"] = () => Table("/Size 9 /W [1 -2 1] ", Times(1_000, "\u0000")),
        ["a table with an index of 2 to the 31st"] = () => Table("/Size 9 /Index [0 2147483647] /W [1 2 1] ", Times(1_000, "\u0001")),
        ["a table of 20 MB of zeros"] = () => Encoding.Latin1.GetBytes(
            $"%PDF-1.7\n1 0 obj\n{PdfSketch.Packed("/Type /XRef /Size 5000000 /W [1 2 1] /Root 1 0 R ", Times(20_000_000, "\u0000"))}\n"
                + "endobj\nstartxref\n9\n%%EOF\n"),
        ["a table before itself"] = () =>
            Text("xref\n0 1\n0000000000 65535 f \ntrailer << /Size 1 /Root 1 0 R /Prev 9 >>\nstartxref\n9\n%%EOF\n"),
        ["a table and a stream before each other"] = () => Text(
            "xref\n0 1\n0000000000 65535 f \ntrailer << /Size 1 /Root 1 0 R /Prev 9 /XRefStm 9 >>\nstartxref\n9\n%%EOF\n"),
        ["a table that claims 2 to the 31st entries"] = () => Text(
            "xref\n0 2147483647\n0000000000 65535 f \ntrailer << /Size 1 /Root 1 0 R >>\nstartxref\n9\n%%EOF\n"),
        ["20,000 tables, each before the next"] = () => Tables(20_000),
        ["no table and 200,000 objects"] = () => Text(Of(200_000, i => $"{i + 1} 0 obj\n<</A {i} 0 R>>\nendobj\n")),
        ["no table and 200,000 opened objects"] = () => Text(Times(200_000, "1 0 obj\n<<\n")),
        ["50,000 times the type of a table"] = () => Text(Times(50_000, "1 0 obj<</Type/XRef")),
        ["50,000 streams without an end"] = () => Text(Times(50_000, "1 0 obj<</Length 9>>stream\n")),
        ["50,000 times where the table is"] = () => Text(Times(50_000, "startxref\n9\n%%EOF\n")),
        ["100,000 arrays within each other"] = () => Text("1 0 obj\n" + Times(100_000, "[") + "\nendobj\n"),
        ["100,000 dictionaries within each other"] = () => Text("1 0 obj\n" + Times(100_000, "<</A ") + "\nendobj\n"),
        ["100,000 brackets within a text"] = () => PdfFile.Page("BT (" + Times(100_000, "(") + Times(100_000, ")") + ") Tj ET"),
        ["a number of a million digits"] = () => Text($"1 0 obj\n{Times(1_000_000, "9")}\nendobj\n"),
        ["a name of ten million letters"] = () => Text($"1 0 obj\n/{Times(10_000_000, "a")}\nendobj\n"),
        ["a header a megabyte behind"] = () => Encoding.Latin1.GetBytes("%PDF-1.7\n" + Times(1_000_000, "%PDF-") + "\n%%EOF"),
    });

    private static byte[] Text(string text) => Encoding.Latin1.GetBytes("%PDF-1.7\n" + text);

    private static byte[] Packed(string particulars, string content) =>
        PdfFile.Page("", page: "/Annots [9 0 R]", more: [PdfSketch.Stream(particulars, content)]);

    private static byte[] Table(string particulars, string content) => Text(
        $"1 0 obj\n{PdfSketch.Stream($"/Type /XRef /Root 1 0 R {particulars}", content)}\nendobj\nstartxref\n9\n%%EOF\n");

    private static byte[] Tables(int number)
    {
        var file = new StringBuilder("%PDF-1.7\n");
        int before = 0;
        for (int i = 0; i < number; i++)
        {
            int start = file.Length;
            file.Append("xref\n0 1\n0000000000 65535 f \n").Append(System.Globalization.CultureInfo.InvariantCulture,
                $"trailer << /Size 1 /Root 1 0 R {(before > 0 ? $"/Prev {before}" : "")} >>\n");
            before = start;
        }

        return Encoding.Latin1.GetBytes(file + $"startxref\n{before}\n%%EOF\n");
    }
}
