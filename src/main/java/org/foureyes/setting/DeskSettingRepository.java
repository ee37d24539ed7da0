package org.foureyes.setting;

import org.springframework.data.jpa.repository.JpaRepository;

interface DeskSettingRepository extends JpaRepository<DeskSetting, Integer> {}
