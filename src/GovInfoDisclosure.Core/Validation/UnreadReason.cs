using System.Text.Json.Serialization;

namespace GovInfoDisclosure.Validation;

/// <summary>Why cells of a document could not be read.</summary>
[JsonConverter(typeof(EnumWordJsonConverter<UnreadReason>))]
public enum UnreadReason
{
    /// <summary>A picture takes the place of a table; figures in pictures are not read.</summary>
    Picture,

    /// <summary>The text has nothing between the columns, so that figures run into each other.</summary>
    ColumnsRunTogether,

    /// <summary>The fonts of the file give other characters than they show.</summary>
    FalseFonts,

    /// <summary>There is no table with the labels of the form.</summary>
    TableNotFound,
}
