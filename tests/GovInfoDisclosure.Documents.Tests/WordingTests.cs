using System.Reflection;
using System.Runtime.CompilerServices;
using GovInfoDisclosure.Documents.Recognition;

namespace GovInfoDisclosure.Documents.Tests;

/// <summary>What the package says is said in Chinese and in English, whether or not a fixture comes to it.</summary>
public class WordingTests
{
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    public static TheoryData<string> Texts => [.. All().Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_is_worded_in_both_languages(string name)
    {
        LocalizedText text = All().Single(t => t.Name == name).Text;
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}|^[：　；、]$", text.Chinese);
        Assert.Matches("[a-z]|^[:;, ]+$", text.English);
        Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}", text.English);
    }

    private static IEnumerable<(string Name, LocalizedText Text)> All() =>
        from type in typeof(DocumentReader).Assembly.GetTypes()
        where !type.ContainsGenericParameters && !type.IsDefined(typeof(CompilerGeneratedAttribute))
        from field in type.GetFields(Static)
        from text in TextsOf(field.GetValue(null)).Select((t, i) => (Text: t, Index: i))
        select ($"{type.Name}.{field.Name}[{text.Index}]", text.Text);

    // Reasons are texts, or belong to something that is given one.
    private static IEnumerable<LocalizedText> TextsOf(object? value) => value switch
    {
        LocalizedText text => [text],
        Assignment { Ambiguity: { } reason } => [reason],
        _ => [],
    };
}
