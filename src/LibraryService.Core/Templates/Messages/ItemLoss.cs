namespace LibraryService.Templates.Messages;

/// <summary>Why a copy cannot be lent any more.</summary>
public enum ItemLoss
{
    /// <summary>It was lent and will not come back.</summary>
    Lost,

    /// <summary>It is not on its shelf, and nobody knows where it is.</summary>
    Missing,

    /// <summary>It is past mending.</summary>
    Damaged,
}
