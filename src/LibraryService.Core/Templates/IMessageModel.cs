using LibraryService.Templates.Proofreading;

namespace LibraryService.Templates;

/// <summary>A message with everything that it says, as a plain record. It is named as its type.</summary>
/// <remarks>Its fields and their values are written by hand, one line for each; nothing is found out by reflection.</remarks>
public interface IMessageModel
{
    /// <summary>The fields of the message. The same instance each time.</summary>
    static abstract MessageFields Fields { get; }

    /// <summary>The kind of news that it brings. The default is neutral.</summary>
    static virtual MessageTone Tone => MessageTone.Neutral;

    /// <summary>Who reads it. The default is one patron.</summary>
    static virtual Audience Audience => Audience.Patron;

    /// <summary>What it is for, where a proofreading rule asks. The default is none of these.</summary>
    static virtual MessageIntent? Intent => null;

    /// <summary>Whether it touches a complaint, a dispute or a person's situation, so that a second person reads it first. The default is no.</summary>
    static virtual bool IsSensitive => false;

    /// <summary>The values of this message.</summary>
    MessageValues ToValues();
}
