using System.Reflection;
using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Cli.Tests;

public partial class TextsTests
{
    public static TheoryData<string> Names => [.. Fields().Select(f => $"{f.DeclaringType!.Name}.{f.Name}")];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_sentence_is_there_in_both_languages_with_the_same_places(string name)
    {
        LocalizedText text = TextOf(name);

        Assert.NotEqual("", text.Chinese.Trim());
        Assert.NotEqual("", text.English.Trim());
        Assert.Equal(Places(text.Chinese), Places(text.English));
    }

    private static IEnumerable<FieldInfo> Fields() =>
        typeof(Texts).Assembly.GetTypes().SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public))
            .Where(f => f.FieldType == typeof(LocalizedText));

    private static LocalizedText TextOf(string name) =>
        (LocalizedText)Fields().Single(f => $"{f.DeclaringType!.Name}.{f.Name}" == name).GetValue(null)!;

    private static IEnumerable<string> Places(string text) =>
        Place().Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
