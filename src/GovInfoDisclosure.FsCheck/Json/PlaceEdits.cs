using System.Text.Json;
using GovInfoDisclosure.FsCheck.Randomness;

namespace GovInfoDisclosure.FsCheck.Json;

/// <summary>Edits of single members and values.</summary>
internal static class PlaceEdits
{
    private const string Unknown = "remark";

    /// <summary>Makes the edit; null if it does not fit the place.</summary>
    public static (bool MustReject, string Pointer)? Apply(JsonEdit edit, JsonPlace place, Random random) => edit switch
    {
        JsonEdit.MemberDropped when place.IsMember => Drop(place),
        JsonEdit.MemberAdded when place.IsMember => Add(place),
        JsonEdit.MemberRenamed when place.IsMember => Rename(place),
        JsonEdit.MemberDuplicated when place.IsMember => Duplicate(place, random),
        JsonEdit.ValueRetyped => Retype(place, random),
        JsonEdit.ValueNulled when place.Pointer == "/year"
            || place.Value.Kind is JsonValueKind.String or JsonValueKind.Object or JsonValueKind.Array => MakeNull(place),
        JsonEdit.TextEscaped when place.Value.Kind == JsonValueKind.String => Escape(place),
        JsonEdit.SurrogateAlone when place.Value.Kind == JsonValueKind.String =>
            Replace(place, random.Pick("\"\\uD800\"", "\"县\\uDC00\"", "\"\\uD83Dx\"")),
        JsonEdit.EditionUnknown when place.Pointer == "/edition" =>
            Replace(place, random.Pick("\"2020\"", "\"2008\"", "\"2021 \"", "\"\"")),
        JsonEdit.YearImpossible when place.Pointer == "/year" => Replace(place, random.Pick("0", "-2024", "10000", "2024.5")),
        JsonEdit.DateImpossible when place.Pointer is "/publishedOn" or "/period/from" or "/period/to" =>
            Replace(place, random.Pick("\"2023-02-29\"", "\"2024-13-01\"", "\"2024-1-31\"", "\"2024/01/31\"", "\"\"")),
        _ => null,
    };

    private static (bool, string) MakeNull(JsonPlace place) => Replace(place, "null") with { Item1 = !place.IsNullable };

    private static (bool, string) Drop(JsonPlace place)
    {
        place.Parent.Children.RemoveAt(place.Index);
        return (place.IsRequired, place.Pointer);
    }

    private static (bool, string) Add(JsonPlace place)
    {
        place.Parent.Children.Insert(place.Index, (Unknown, place.Value));
        return (true, $"{place.ParentPointer}/{Unknown}");
    }

    private static (bool, string) Rename(JsonPlace place)
    {
        string name = place.Name + "2";
        place.Parent.Children[place.Index] = (name, place.Value);
        return (true, $"{place.ParentPointer}/{name}");
    }

    private static (bool, string) Duplicate(JsonPlace place, Random random)
    {
        place.Parent.Children.Insert(random.Next(place.Parent.Children.Count + 1), (place.Name, place.Value));
        return (true, place.Pointer);
    }

    private static (bool, string)? Retype(JsonPlace place, Random random)
    {
        // A cell that is null is blank, and null to begin with has no type to change.
        (JsonValueKind Kind, string Raw)[] others =
        [
            .. new[] { (JsonValueKind.String, "\"x\""), (JsonValueKind.Number, "5"), (JsonValueKind.True, "true"),
                (JsonValueKind.Object, "{}"), (JsonValueKind.Array, "[]") }
                .Where(o => o.Item1 != place.Value.Kind),
        ];
        return place.Value.Kind == JsonValueKind.Null ? null : Replace(place, random.Pick<(JsonValueKind, string Raw)>(others).Raw);
    }

    private static (bool, string)? Escape(JsonPlace place)
    {
        string text = JsonSerializer.Deserialize<string>(place.Value.Raw!)!;
        place.Value.Raw = $"\"{string.Concat(text.Select(c => $"\\u{(int)c:X4}"))}\"";
        return (false, place.Pointer);
    }

    private static (bool, string) Replace(JsonPlace place, string raw)
    {
        place.Value.Raw = raw;
        return (true, place.Pointer);
    }
}
