using System.Text;
using System.Text.Json;

namespace GovInfoDisclosure.Tests.Json;

/// <summary>Rewrites JSON documents: members in another order, or with faults put in.</summary>
internal static class JsonScramble
{
    private static readonly string[] Nonsense =
        ["\"x\"", "-1", "1.5", "1e3", "null", "true", "[]", "[1,{}]", "{}", "{\"x\":{\"y\":[]}}", "\"\\uD800\"", "9007199254740992"];

    /// <summary>The same document with the members of every object in random order.</summary>
    public static byte[] Shuffle(ReadOnlyMemory<byte> json, Random random) => Rewrite(json, members =>
    {
        random.Shuffle(members);
        return members;
    });

    /// <summary>The document with members lost, doubled, added or given a value they cannot have.</summary>
    public static byte[] Spoil(ReadOnlyMemory<byte> json, Random random) => Rewrite(
        json, members => members.SelectMany(m => random.Next(80) switch
    {
        0 => [],
        1 => [m, m],
        2 => [m, new(new string((char)random.Next('a', 'e'), 3), "{\"k\":[1]}")],
        3 or 4 => [m with { Value = Nonsense[random.Next(Nonsense.Length)] }],
        _ => new Member[] { m },
    }));

    private static byte[] Rewrite(ReadOnlyMemory<byte> json, Func<Member[], IEnumerable<Member>> change)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return Encoding.UTF8.GetBytes(Rewrite(document.RootElement, change));
    }

    private static string Rewrite(JsonElement element, Func<Member[], IEnumerable<Member>> change) => element.ValueKind switch
    {
        JsonValueKind.Array => $"[{string.Join(',', element.EnumerateArray().Select(e => Rewrite(e, change)))}]",
        JsonValueKind.Object => "{"
            + string.Join(',', change([.. element.EnumerateObject().Select(m => new Member(m.Name, Rewrite(m.Value, change)))])) + "}",
        _ => element.GetRawText(),
    };

    private readonly record struct Member(string Name, string Value)
    {
        public override string ToString() => $"\"{JsonEncodedText.Encode(Name)}\":{Value}";
    }
}
