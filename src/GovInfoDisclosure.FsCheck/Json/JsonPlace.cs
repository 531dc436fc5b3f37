using System.Text.Json;

namespace GovInfoDisclosure.FsCheck.Json;

/// <summary>A value in a JSON document and the object or array around it.</summary>
internal sealed record JsonPlace(string Pointer, JsonTree Parent, string Name, JsonTree Value)
{
    // Members that a report need not have.
    private static readonly HashSet<string> Optional =
    [
        "/title", "/agency/kind", "/period", "/publishedOn", "/contact", "/sourceAddress", "/overview", "/overview/parts",
        "/problems", "/otherMatters",
    ];

    // Members that a report must have, but whose value may be null.
    private static readonly HashSet<string> Nullable = ["/year", "/agency/name"];

    public bool IsMember => Parent.Kind == JsonValueKind.Object;

    public bool IsRequired => !Optional.Contains(Pointer);

    public bool IsNullable => Nullable.Contains(Pointer);

    public string ParentPointer => Pointer[..Pointer.LastIndexOf('/')];

    public int Index => Parent.Children.FindIndex(c => ReferenceEquals(c.Value, Value));
}
