namespace LibraryService.Templates;

/// <summary>A message with everything that it says, as a plain record. It is named as its type.</summary>
/// <remarks>Its fields and their values are written by hand, one line for each; nothing is found out by reflection.</remarks>
public interface IMessageModel
{
    /// <summary>The fields of the message. The same instance each time.</summary>
    static abstract MessageFields Fields { get; }

    /// <summary>The values of this message.</summary>
    MessageValues ToValues();
}
