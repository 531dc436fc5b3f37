using System.Reflection;
using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Cli.Tests;

public partial class TextsTests
{
    public static TheoryData<string> Names => [.. Fields().Select(NameOf)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_sentence_is_there_in_both_languages_with_the_same_places(string name)
    {
        var text = (LocalizedText)Fields().Single(f => NameOf(f) == name).GetValue(null)!;

        Assert.NotEqual("", text.Chinese.Trim());
        Assert.NotEqual("", text.English.Trim());
        Assert.Equal(Places(text.Chinese), Places(text.English));
    }

    private static IEnumerable<FieldInfo> Fields() =>
        ((Type[])[typeof(Texts), typeof(PanelTexts), typeof(CompareTexts)])
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public)).Where(f => f.FieldType == typeof(LocalizedText));

    private static string NameOf(FieldInfo field) => $"{field.DeclaringType!.Name}.{field.Name}";

    private static IEnumerable<string> Places(string text) =>
        Place().Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
