using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Documents.Vocabulary;

/// <summary>Knows the names of agencies by how they end: 青溪县教育局, 青溪县第一中学.</summary>
internal static partial class AgencyNames
{
    // Longer lines are prose.
    private const int Longest = 40;

    /// <summary>Whether a compact line is the name of an agency and nothing else.</summary>
    public static bool Are(string line) => line.Length <= Longest && Name().IsMatch(TraditionalText.SimplifyName(line));

    /// <summary>Whether a compact line may be the name of an agency of any kind: in a place where a name stands it is one.</summary>
    public static bool MayBe(string line) =>
        line.Length <= Longest && (Are(line) || OtherName().IsMatch(TraditionalText.SimplifyName(line)));

    // A web site and a platform publish reports, and hand in none.
    [GeneratedRegex(
        @"^[\p{IsCJKUnifiedIdeographs}（）()·]{2,}(?:银行|分行|支行|海关|公司|集团|合作社|协会|学会|(?<!网)站|(?<!平)台|所|院|馆|队|处|办"
        + @"|公署|镇|乡|县|市|区|旗|苏木)(?:[(（][\p{IsCJKUnifiedIdeographs}]+[)）])?$")]
    private static partial Regex OtherName();

    [GeneratedRegex(
        @"^[\p{IsCJKUnifiedIdeographs}（）()·]+(?:人民政府(?:办公室)?|街道办事处|管理委员会|委员会|办公室|局|(?<!大)厅|委|部|中心"
        + @"|大队|支队|总队|中学|小学|学校|学院|大学|医院|联合社|联合会|总工会|法院|检察院|档案馆)$")]
    private static partial Regex Name();
}
