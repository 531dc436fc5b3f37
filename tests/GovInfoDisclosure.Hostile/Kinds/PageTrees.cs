using GovInfoDisclosure.Documents.Tests.Media.Pdf;
using static GovInfoDisclosure.Hostile.Many;

namespace GovInfoDisclosure.Hostile.Kinds;

/// <summary>Trees of pages that are deep, wide, or no trees.</summary>
internal static class PageTrees
{
    private const string Leaf = "/Type /Page /MediaBox [0 0 600 800]";

    public static Kind Kind => new("trees of pages", new()
    {
        ["4,000 nodes deep"] = () => Deep(4_000, ""),
        ["20,000 nodes deep without types"] = () => Tree(
            [.. Enumerable.Range(2, 20_000).Select(i => $"<< /Count 1 /Kids [{i + 1} 0 R] >>"), $"<< {Leaf} >>"]),
        ["900 nodes deep, below what is refused"] = () => Deep(900, ""),
        ["4,000 parents up, one child"] = () => PdfFile.Of(
        [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>", $"<< {Leaf} /Parent 4 0 R >>",
            .. Enumerable.Range(4, 4_000).Select(i => $"<< /Type /Pages /Parent {i + 1} 0 R >>"),
        ]),
        ["a node that is its own child"] = () => Tree(["<< /Type /Pages /Count 1 /Kids [2 0 R] >>"]),
        ["two nodes that are each other's children"] = () => Tree(
            ["<< /Type /Pages /Count 1 /Kids [3 0 R] >>", "<< /Type /Pages /Count 1 /Kids [2 0 R 2 0 R] >>"]),
        ["a page that is its own parent"] = () => Tree(["<< /Type /Pages /Count 1 /Kids [3 0 R] >>", $"<< {Leaf} /Parent 3 0 R >>"]),
        ["one page as 100,000 children"] = () => Tree(
            [$"<< /Type /Pages /Count 100000 /Kids [{Times(100_000, "3 0 R ")}] >>", $"<< {Leaf} /Parent 2 0 R >>"]),
        ["nodes that list the next ten times"] = () => Tree(
        [
            .. Enumerable.Range(2, 12).Select(i => $"<< /Type /Pages /Count 1 /Kids [{Times(10, $"{i + 1} 0 R ")}] >>"), $"<< {Leaf} >>",
        ]),
        ["children in a list that refers to itself"] = () => Tree(["<< /Type /Pages /Count 1 /Kids 3 0 R >>", "[3 0 R 3 0 R]"]),
        ["a list of children that is a reference to itself"] = () => Tree(["<< /Type /Pages /Count 1 /Kids 3 0 R >>", "3 0 R"]),
        ["references to references"] = () => Tree(
            ["<< /Type /Pages /Count 1 /Kids 3 0 R >>", .. Enumerable.Range(3, 5_000).Select(i => $"{i + 1} 0 R"), "[]"]),
        ["pages within pages directly"] = () => Tree(
            [Times(3_000, "<< /Type /Pages /Count 1 /Kids [") + $"<< {Leaf} >>" + Times(3_000, "] >>")]),
        ["a count of 2 to the 31st"] = () => Tree(["<< /Type /Pages /Count 2147483647 /Kids [3 0 R] >>", $"<< {Leaf} /Parent 2 0 R >>"]),
        ["a negative count"] = () => Tree(["<< /Type /Pages /Count -9 /Kids [3 0 R] >>", $"<< {Leaf} /Parent 2 0 R >>"]),
        ["one content listed 50,000 times"] = () => Tree(
        [
            "<< /Type /Pages /Count 1 /Kids [3 0 R] >>", $"<< {Leaf} /Parent 2 0 R /Contents [{Times(50_000, "4 0 R ")}] >>",
            PdfSketch.Stream("", Times(100, "0 0 m 9 9 l S ")),
        ]),
        ["100,000 pages without content"] = () => Tree(
        [
            $"<< /Type /Pages /Count 100000 /Kids [{Of(100_000, i => $"{i + 3} 0 R ")}] >>",
            .. Enumerable.Repeat($"<< {Leaf} /Parent 2 0 R >>", 100_000),
        ]),
        ["deep and packed"] = () => new PdfSketch().Page(p => p.Text(9, 9, "甲")).Form("X", _ => { })
            .Object(Times(50_000, "[")).ToBytes("/Deep 9 0 R", inStream: true),
    });

    private static byte[] Tree(string[] nodes) => PdfFile.Of(["<< /Type /Catalog /Pages 2 0 R >>", .. nodes]);

    private static byte[] Deep(int depth, string more) => Tree(
    [
        .. Enumerable.Range(2, depth).Select(i => $"<< /Type /Pages /Count 1 /Parent {i - 1} 0 R /Kids [{i + 1} 0 R] {more} >>"),
        $"<< {Leaf} /Parent {depth + 1} 0 R >>",
    ]);
}
