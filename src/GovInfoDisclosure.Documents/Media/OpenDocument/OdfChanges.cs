using System.Xml.Linq;

namespace GovInfoDisclosure.Documents.Media.OpenDocument;

/// <summary>Tracked changes: whether what is read was deleted. Deleted text is kept apart, or in its place between two marks.</summary>
internal sealed class OdfChanges(XElement body)
{
    private readonly HashSet<string> _deletions =
    [
        .. body.Elements(Odf.Text + "tracked-changes").Elements(Odf.Text + "changed-region").Where(r => r.Element(Odf.Text
            + "deletion") is not null)
            .SelectMany(r => r.Attributes()).Where(a => a.Name.LocalName == "id").Select(a => a.Value),
    ];

    private readonly HashSet<string> _open = [];

    /// <summary>Whether a deletion is open.</summary>
    public bool IsDeleted => _open.Count > 0;

    /// <summary>Reads a mark at which a change begins or ends.</summary>
    public void Read(XElement mark)
    {
        string id = mark.Attribute(Odf.Text + "change-id")?.Value ?? "";
        if (mark.Name.LocalName == "change-end")
            _open.Remove(id);
        else if (_deletions.Contains(id))
            _open.Add(id);
    }
}
