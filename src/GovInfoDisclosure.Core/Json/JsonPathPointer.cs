using System.Text;

namespace GovInfoDisclosure.Json;

/// <summary>Turns the paths of the serializer (<c>$.reports[2]['the name']</c>) into JSON pointers (<c>/reports/2/the name</c>).</summary>
internal static class JsonPathPointer
{
    /// <summary>The pointer; empty for the root, and where the path is not known.</summary>
    public static string Of(string? path)
    {
        var pointer = new StringBuilder();
        ReadOnlySpan<char> rest = path is { Length: > 1 } ? path.AsSpan(1) : [];
        while (rest.Length > 0)
        {
            (int begin, int end, int next) = Step(rest);
            pointer.Append('/').Append(JsonPath.Escape(rest[begin..end].ToString()));
            rest = rest[next..];
        }

        return pointer.ToString();
    }

    // Where the name in the first step of the path begins and ends, and where the next step begins.
    private static (int Begin, int End, int Next) Step(ReadOnlySpan<char> path)
    {
        (int begin, string close) = path.StartsWith("['") ? (2, "']") : path[0] == '[' ? (1, "]") : (1, "");
        int length = close.Length > 0 ? path[begin..].IndexOf(close) : path[begin..].IndexOfAny('.', '[');
        int end = length < 0 ? path.Length : begin + length;
        return (begin, end, Math.Min(path.Length, end + close.Length));
    }
}
