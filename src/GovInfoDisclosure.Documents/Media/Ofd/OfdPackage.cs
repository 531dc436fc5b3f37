using System.IO.Compression;
using GovInfoDisclosure.Documents.Media.Packages;

namespace GovInfoDisclosure.Documents.Media.Ofd;

/// <summary>The parts of an OFD file by their locations (ST_Loc in GB/T 33190, 7.3). Each is read once.</summary>
internal sealed class OfdPackage
{
    private readonly Work _work;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<ZipArchiveEntry, PartElement?> _parts = [];

    public OfdPackage(ZipArchive zip, Work work)
    {
        _work = work;
        foreach (ZipArchiveEntry entry in zip.Entries)
            _entries.TryAdd(Resolved("", entry.FullName), entry);
    }

    /// <summary>Whether its parts, or some of them, are encrypted (GM/T 0099, or by the archive).</summary>
    public bool IsEncrypted => _entries.ContainsKey("Encryptions.xml") || _entries.Values.Any(e => e.IsEncrypted);

    /// <summary>A part with its path; null if it is missing or damaged.</summary>
    /// <param name="location">Where it is: from the root, or beside the part that names it.</param>
    /// <param name="from">The path of the part that names it.</param>
    public OfdPart? Read(string? location, string from)
    {
        if (string.IsNullOrWhiteSpace(location))
            return null;
        // Some programs count from the root without saying so.
        string folder = from[..(from.LastIndexOf('/') + 1)];
        return ReadAt(Resolved(folder, location)) ?? ReadAt(Resolved("", location));
    }

    private OfdPart? ReadAt(string path)
    {
        if (!_entries.TryGetValue(path, out ZipArchiveEntry? entry))
            return null;
        if (!_parts.TryGetValue(entry, out PartElement? part))
            _parts[entry] = part = Load(entry);
        return part is null ? null : new(path, part);
    }

    private PartElement? Load(ZipArchiveEntry entry)
    {
        try
        {
            return PartElement.Read(entry, _work);
        }
        catch (Exception exception) when (PackageDamage.Caused(exception))
        {
            return null;
        }
    }

    // What leads out of the file ends at its root.
    private string Resolved(string folder, string location)
    {
        _work.Spend(folder.Length + location.Length);
        string path = location.Trim().Replace('\\', '/');
        List<string> steps = [];
        foreach (string step in (path.StartsWith('/') ? path : folder + path).Split('/'))
        {
            if (step == ".." && steps.Count > 0)
                steps.RemoveAt(steps.Count - 1);
            else if (step is not ("" or "." or ".."))
                steps.Add(step);
        }

        return string.Join('/', steps);
    }
}

/// <summary>A part and where it is in the file.</summary>
internal sealed record OfdPart(string Path, PartElement Root);
