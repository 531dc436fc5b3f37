using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Documents.Vocabulary;

/// <summary>Knows the names of agencies by how they end: 青溪县教育局, 青溪县第一中学.</summary>
internal static partial class AgencyNames
{
    // Longer lines are prose.
    private const int Longest = 40;

    /// <summary>Whether a compact line is the name of an agency and nothing else.</summary>
    public static bool Are(string line) => line.Length <= Longest && Name().IsMatch(TraditionalText.SimplifyName(line));

    [GeneratedRegex(
        @"^[\p{IsCJKUnifiedIdeographs}（）()·]+(?:人民政府(?:办公室)?|街道办事处|管理委员会|委员会|办公室|局|厅|委|部|中心"
        + @"|大队|支队|总队|中学|小学|学校|学院|大学|医院|联合社|联合会|总工会|法院|检察院|档案馆)$")]
    private static partial Regex Name();
}
