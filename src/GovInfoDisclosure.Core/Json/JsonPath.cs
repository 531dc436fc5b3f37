using System.Globalization;

namespace GovInfoDisclosure.Json;

/// <summary>A place in the document whose JSON pointer is put together only when a finding needs it.</summary>
/// <param name="Base">The pointer of an object, or of an array if there is an item.</param>
/// <param name="Item">The position in the array; −1 if the base is an object.</param>
/// <param name="Member">The member of the object or item; null if the place is that itself.</param>
internal readonly record struct JsonPath(string Base, int Item = -1, string? Member = null)
{
    public JsonPath Child(string member) => this with { Member = member };

    public override string ToString()
    {
        string pointer = Item < 0 ? Base : string.Create(CultureInfo.InvariantCulture, $"{Base}/{Item}");
        return Member is null
            ? pointer
            : $"{pointer}/{Escape(Member)}";
    }

    /// <summary>The name of a member as a step of a JSON pointer (RFC 6901).</summary>
    public static string Escape(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
