namespace GovInfoDisclosure.FsCheck.Narratives;

/// <summary>（一）主动公开: table two in words, as far as reports repeat it.</summary>
internal static class DocumentsText
{
    private const string Rules = "/proactiveDisclosure/governmentRules/", Documents = "/proactiveDisclosure/normativeDocuments/";

    public static string Of(Teller teller, ToldFigures told, string self)
    {
        string free = teller.Chance(60)
            ? teller.Pick($"通过政府网站主动公开政府信息{teller.Free(5000)}条。", $"发布政策解读{teller.Free(60)}篇，回应社会关切{teller.Free(30)}次。", $"{self}依托政务公开专区提供线下查阅{teller.Free(400)}人次。")
            : "";
        return (told.Report.Edition == FormEdition.Edition2019 ? Disclosed(teller, told) : Issued(teller, told)) + free;
    }

    private static string Issued(Teller teller, ToldFigures told)
    {
        long issued = told.Find(Documents + "issued"), repealed = told.Find(Documents + "repealed"), inForce = told.Find(Documents + "inForce");
        string rules = told.Find(Rules + "issued") is > 0 and var count ? $"制定规章{teller.Pieces(count)}，" : "";
        string all = $"废止{teller.Pieces(repealed)}，现行有效{teller.Pieces(inForce)}";
        return rules + (issued == 0
            ? teller.Pick($"本年度未制发行政规范性文件，{all}。", $"制发行政规范性文件0件，{all}。")
            : teller.Pick($"制发行政规范性文件{teller.Pieces(issued)}，{all}。", $"全年共制发行政规范性文件{teller.Pieces(issued)}，{all}，均已主动公开。"));
    }

    private static string Disclosed(Teller teller, ToldFigures told)
    {
        long made = told.Find(Documents + "newlyMade"), disclosed = told.Find(Documents + "newlyDisclosed"), total = told.Find(Documents + "totalDisclosed");
        return made == 0
            ? teller.Pick($"本年度未制作规范性文件，对外公开总数{teller.Pieces(total)}。", $"新制作规范性文件0件，新公开{teller.Pieces(disclosed)}。")
            : teller.Pick($"新制作规范性文件{teller.Pieces(made)}，新公开{teller.Pieces(disclosed)}，对外公开总数{teller.Pieces(total)}。", $"制发规范性文件{teller.Pieces(made)}，其中新公开{teller.Pieces(disclosed)}。");
    }
}
