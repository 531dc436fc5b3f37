using System.Text.Json.Serialization;

namespace GovInfoDisclosure.Localisation;

/// <summary>The kinds of problems.</summary>
[JsonConverter(typeof(EnumWordJsonConverter<ProblemKind>))]
public enum ProblemKind
{
    /// <summary>Most probably these cells are wrong.</summary>
    WrongCell,

    /// <summary>Several cells may be wrong, with equal evidence.</summary>
    Tie,

    /// <summary>A whole row or column is out of place.</summary>
    Structure,

    /// <summary>Which cell is wrong is not known.</summary>
    Open,

    /// <summary>The prose of the report.</summary>
    Text,

    /// <summary>The year, the agency, a date or another fact about the report.</summary>
    Particular,

    /// <summary>Blank cells.</summary>
    Blank,

    /// <summary>The report does not fit the one for the year before.</summary>
    Previous,

    /// <summary>The report does not fit those of subordinate units.</summary>
    Units,

    /// <summary>Something in the document could not be read, or was read with a doubt.</summary>
    Unread,
}
