using System.Globalization;
using System.Text;
using System.Text.Json;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Json;

/// <summary>What messages call the things of JSON: types, demands on values, and reasons why a text is no JSON.</summary>
internal static class JsonTerms
{
    public static LocalizedText Object { get; } = new("对象", "an object");

    public static LocalizedText Array { get; } = new("数组", "an array");

    public static LocalizedText String { get; } = new("字符串", "a string");

    public static LocalizedText Year { get; } = new("1 至 9999 的整数", "a whole number from 1 to 9999");

    public static LocalizedText Date { get; } = new("形如 2025-01-31 的日期", "a date such as 2025-01-31");

    public static LocalizedText Edition { get; } = new(string.Join("或", EditionCodes), string.Join(" or ", EditionCodes));

    public static LocalizedText AgencyKind { get; } = new(
        $"机关类别（{string.Join("、", ReportNames.AgencyKinds.Values)}）",
        $"a kind of agency ({string.Join(", ", ReportNames.AgencyKinds.Values)})");

    private static IEnumerable<string> EditionCodes => DisclosureForm.All.Select(f => $"“{f.Code}”");

    public static LocalizedText Document { get; } = new("文档", "the document");

    public static LocalizedText ByteOrderMark { get; } = new("开头有字节顺序标记（BOM）", "begins with a byte order mark");

    public static LocalizedText NotUtf8 { get; } = new("不是 UTF-8 编码", "not encoded in UTF-8");

    public static LocalizedText LoneSurrogate { get; } = new("有不成对的 UTF-16 代理项", "a UTF-16 surrogate without its partner");

    public static LocalizedText TooLong { get; } = new("文本过长", "the text is too long");

    /// <summary>What a cell may hold in JSON.</summary>
    public static LocalizedText Figure(CellKind kind) => kind switch
    {
        CellKind.Money => new("可精确表示的金额或 null", "an amount that a decimal holds exactly, or null"),
        CellKind.SignedCount => new("绝对值不超过 9007199254740991 的整数或 null", "a whole number of at most 9007199254740991 either way, or null"),
        _ => new("0 至 9007199254740991 的整数或 null", "a whole number from 0 to 9007199254740991, or null"),
    };

    /// <summary>The type of the value that begins with a token.</summary>
    public static LocalizedText Type(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => Object,
        JsonTokenType.StartArray => Array,
        JsonTokenType.String => String,
        JsonTokenType.Number => new("数字", "a number"),
        JsonTokenType.Null => LocalizedText.Same("null"),
        _ => new("布尔值", "a Boolean"),
    };

    public static LocalizedText Syntax { get; } = new("语法错误", "a syntax error");

    /// <summary>Why the text at an offset cannot be followed. The exceptions of the JSON reader say it in English only.</summary>
    public static LocalizedText SyntaxError(ReadOnlySpan<byte> text, int offset, bool isTooDeep)
    {
        if (offset >= text.Length)
            return new("文本意外结束", "the text ends too early");
        if (isTooDeep)
            return new("嵌套过深", "nested too deeply");
        Rune.DecodeFromUtf8(text[offset..], out Rune character, out _);
        string quoted = Rune.IsControl(character)
            ? string.Create(CultureInfo.InvariantCulture, $"U+{character.Value:X4}")
            : $"“{character}”";
        return new($"此处不应有{(quoted[0] == 'U' ? " " : "")}{quoted}", $"unexpected {quoted}");
    }
}
