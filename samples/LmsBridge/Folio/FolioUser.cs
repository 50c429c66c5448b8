namespace LibraryService.Samples.Bridge.Folio;

/// <summary>A user, with the fields that say how somebody is reached.</summary>
internal sealed class FolioUser
{
    public string? Id { get; set; }

    /// <summary>patron, staff, system, dcb or shadow.</summary>
    public string? Type { get; set; }

    public FolioPersonal? Personal { get; set; }

    /// <summary>What the user agreed to get by e-mail: Support, Programs, Services.</summary>
    public List<string?>? PreferredEmailCommunication { get; set; }

    public string? UpdatedDate { get; set; }

    public FolioMetadata? Metadata { get; set; }
}
