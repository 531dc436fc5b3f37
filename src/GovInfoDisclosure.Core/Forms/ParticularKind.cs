using System.Text.Json.Serialization;

namespace GovInfoDisclosure.Forms;

/// <summary>What a member that is no figure may hold in JSON.</summary>
[JsonConverter(typeof(EnumWordJsonConverter<ParticularKind>))]
public enum ParticularKind
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>One of a few words.</summary>
    Word,

    /// <summary>A year: an integer from 1 to 9999.</summary>
    Year,

    /// <summary>A day of the calendar from 0001-01-01 to 9999-12-31, written as <c>2025-01-31</c>.</summary>
    Date,

    /// <summary>An object with members.</summary>
    Object,

    /// <summary>A list of objects with the same members.</summary>
    List,
}
