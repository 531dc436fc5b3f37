namespace GovInfoDisclosure.FsCheck.Narratives;

/// <summary>（一）主动公开: table two in words, as far as reports repeat it.</summary>
internal static class DocumentsText
{
    private const string Rules = "/proactiveDisclosure/governmentRules/", Documents = "/proactiveDisclosure/normativeDocuments/";

    public static string Of(Phrases phrases, StatedFigures stated, string self)
    {
        string free = phrases.Chance(60)
            ? phrases.Pick($"通过政府网站主动公开政府信息{phrases.Free(5000)}条。", $"发布政策解读{phrases.Free(60)}篇，回应社会关切{phrases.Free(30)}次。", $"{self}依托政务公开专区提供线下查阅{phrases.Free(400)}人次。")
            : "";
        return (stated.Report.Edition == FormEdition.Edition2019 ? Disclosed(phrases, stated) : Issued(phrases, stated)) + free;
    }

    private static string Issued(Phrases phrases, StatedFigures stated)
    {
        long issued = stated.Find(Documents + "issued"), repealed = stated.Find(Documents + "repealed"), inForce = stated.Find(Documents + "inForce");
        string rules = stated.Find(Rules + "issued") is > 0 and var count ? $"制定规章{phrases.Pieces(count)}，" : "";
        string all = $"废止{phrases.Pieces(repealed)}，现行有效{phrases.Pieces(inForce)}";
        return rules + (issued == 0
            ? phrases.Pick($"本年度未制发行政规范性文件，{all}。", $"制发行政规范性文件0件，{all}。")
            : phrases.Pick($"制发行政规范性文件{phrases.Pieces(issued)}，{all}。", $"全年共制发行政规范性文件{phrases.Pieces(issued)}，{all}，均已主动公开。"));
    }

    private static string Disclosed(Phrases phrases, StatedFigures stated)
    {
        long made = stated.Find(Documents + "newlyMade"), disclosed = stated.Find(Documents + "newlyDisclosed"), total = stated.Find(Documents + "totalDisclosed");
        return made == 0
            ? phrases.Pick($"本年度未制作规范性文件，对外公开总数{phrases.Pieces(total)}。", $"新制作规范性文件0件，新公开{phrases.Pieces(disclosed)}。")
            : phrases.Pick($"新制作规范性文件{phrases.Pieces(made)}，新公开{phrases.Pieces(disclosed)}，对外公开总数{phrases.Pieces(total)}。", $"制发规范性文件{phrases.Pieces(made)}，其中新公开{phrases.Pieces(disclosed)}。");
    }
}
