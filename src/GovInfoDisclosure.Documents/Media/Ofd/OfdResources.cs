using GovInfoDisclosure.Documents.Media.Packages;

namespace GovInfoDisclosure.Documents.Media.Ofd;

/// <summary>What the objects of a document refer to by number: common settings, and groups of objects that are printed several
/// times.</summary>
internal sealed class OfdResources(Work work, OfdResources? around = null)
{
    // Settings are based on a few others; a chain as long as this goes round in a circle.
    private const int LongestChain = 32;

    private readonly Dictionary<string, PartElement> _settings = [];
    private readonly Dictionary<string, PartElement> _groups = [];

    /// <summary>Adds the content of a list of resources; what was added first stays.</summary>
    public void Add(PartElement list)
    {
        foreach (PartElement kind in list.Children)
        {
            work.Spend(kind.Children.Count, Cost.DrawnObject);
            foreach (PartElement resource in kind.Children)
            {
                if (resource["ID"] is { } id)
                    MapOf(resource.Name)?.TryAdd(id.Trim(), resource);
            }
        }
    }

    /// <summary>The settings of a number, with those they are based on.</summary>
    public DrawParam SettingsOf(string? id)
    {
        DrawParam settings = default;
        for (int i = 0; i < LongestChain && id is not null && Find(r => r._settings, id) is { } found; i++)
        {
            work.Spend(Cost.DrawnObject);
            settings = settings.Or(new(Inks.Of(found.Child("FillColor"), work), Inks.Of(found.Child("StrokeColor"), work)));
            id = found["Relative"];
        }

        return settings;
    }

    /// <summary>The objects of a group; null if there is none of the number.</summary>
    public PartElement? GroupOf(string? id) => id is null ? null : Find(r => r._groups, id)?.Child("Content");

    private PartElement? Find(Func<OfdResources, Dictionary<string, PartElement>> map, string id) =>
        map(this).GetValueOrDefault(id.Trim()) ?? around?.Find(map, id);

    private Dictionary<string, PartElement>? MapOf(string name) => name switch
    {
        "DrawParam" => _settings,
        "CompositeGraphicUnit" => _groups,
        _ => null,
    };
}
