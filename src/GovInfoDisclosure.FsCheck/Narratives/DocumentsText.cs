using GovInfoDisclosure.FsCheck.Figures;

namespace GovInfoDisclosure.FsCheck.Narratives;

/// <summary>（一）主动公开: the figures of table two that reports usually repeat in words.</summary>
internal static class DocumentsText
{
    private const string Table = "/proactiveDisclosure/", Documents = Table + "normativeDocuments/";

    public static string Of(Phrases phrases, StatedFigures stated, string self)
    {
        string free = phrases.Chance(60)
            ? phrases.Pick(
                $"通过政府网站主动公开政府信息{phrases.Free(5000)}条。",
                $"发布政策解读{phrases.Free(60)}篇，回应社会关切{phrases.Free(30)}次。",
                $"{self}依托政务公开专区提供线下查阅{phrases.Free(400)}人次。")
            : "";
        return (stated.StockOf("normativeDocuments") is { } stock ? Issued(phrases, stated, stock) : Disclosed(phrases, stated))
            + (stated.StockOf("normativeDocuments") is null ? "" : Decisions(phrases, stated)) + free;
    }

    private static string Decisions(Phrases phrases, StatedFigures stated)
    {
        if (!phrases.Chance(40))
            return "";
        long licences = stated.Find(Table + "licensing/decisions"), penalties = stated.Find(Table + "penalties/decisions");
        long compulsion = stated.Find(Table + "compulsion/decisions");
        return phrases.Pick(
            $"作出行政许可决定{phrases.Pieces(licences)}、行政处罚决定{phrases.Pieces(penalties)}、行政强制决定{phrases.Pieces(compulsion)}。",
            $"公开行政许可决定{phrases.Roughly(licences)}，行政处罚决定{phrases.Pieces(penalties)}。",
            $"作出行政许可处理决定{phrases.TenThousands(licences)}。",
            $"作出行政处罚{Phrases.Grouped(penalties)}。");
    }

    private static string Issued(Phrases phrases, StatedFigures stated, DocumentStock stock)
    {
        long issued = stated[stock.Issued];
        string rules = stated.StockOf("governmentRules") is { } own && stated[own.Issued] is > 0 and var count
            ? $"制定规章{phrases.Pieces(count)}，"
            : "";
        string all = $"废止{phrases.Pieces(stated[stock.Repealed])}，现行有效{phrases.Pieces(stated[stock.InForce])}";
        return rules + (issued == 0
            ? phrases.Pick($"本年度未制发行政规范性文件，{all}。", $"制发行政规范性文件0件，{all}。")
            : phrases.Pick(
                $"制发行政规范性文件{phrases.Pieces(issued)}，{all}。",
                $"全年共制发行政规范性文件{phrases.Pieces(issued)}，{all}，均已主动公开。",
                $"新制定规范性文件{phrases.Pieces(issued)}、废止{phrases.Pieces(stated[stock.Repealed])}，"
                    + $"截至年底现行有效{phrases.Pieces(stated[stock.InForce])}。",
                $"出台行政规范性文件{phrases.Pieces(issued)}，宣布废止规范性文件{phrases.Pieces(stated[stock.Repealed])}。"));
    }

    private static string Disclosed(Phrases phrases, StatedFigures stated)
    {
        long made = stated.Find(Documents + "newlyMade"), disclosed = stated.Find(Documents + "newlyDisclosed");
        long total = stated.Find(Documents + "totalDisclosed");
        return made == 0
            ? phrases.Pick(
                $"本年度未制作规范性文件，对外公开总数{phrases.Pieces(total)}。",
                $"新制作规范性文件0件，新公开{phrases.Pieces(disclosed)}。")
            : phrases.Pick(
                $"新制作规范性文件{phrases.Pieces(made)}，新公开{phrases.Pieces(disclosed)}，对外公开总数{phrases.Pieces(total)}。",
                $"制发规范性文件{phrases.Pieces(made)}，其中新公开{phrases.Pieces(disclosed)}。");
    }
}
